export { ReferenceSetupError } from './errors.ts';
export { faults } from './faults/index.ts';
export { readRecordedData, type RecordedData } from './recorded-data.ts';
export { startReference, type ReferenceEndpoint } from './start-reference.ts';
