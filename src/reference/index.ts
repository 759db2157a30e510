export { ReferenceSetupError } from './errors.ts';
export { faults } from './faults/index.ts';
export { readRecordedData, type RecordedData, type RecordedHistory } from './recorded-data.ts';
export {
  startReference,
  type ReferenceEndpoint,
  type ReferenceOptions,
} from './start-reference.ts';
