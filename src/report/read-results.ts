import type { Results } from '../generated/results.ts';
import { results as validate } from '../generated/validators.ts';
import { describeInvalid } from './describe-invalid.ts';
import { ResultsError } from './results-error.ts';

const SCHEMA_VERSION: Results['schemaVersion'] = 1;

/**
 * Reads `results.json`.
 *
 * @throws {ResultsError} naming what is wrong, on one line
 */
export function readResults(text: string): Results {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    throw new ResultsError('not results of fnf-conformance: schemaVersion is missing');
  }
  if (value.schemaVersion !== SCHEMA_VERSION) {
    const version = JSON.stringify(value.schemaVersion).slice(0, 40);
    throw new ResultsError(
      `schemaVersion is ${version}, and this fnf-conformance reads ${SCHEMA_VERSION}: use the version that wrote the results`,
    );
  }
  if (!validate(value)) throw new ResultsError(describeInvalid(validate.errors));
  return value as Results;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ResultsError('not JSON: the file is cut off or is something else');
  }
}
