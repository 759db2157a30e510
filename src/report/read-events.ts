import type { RunEvent } from '../generated/results.ts';
import {
  driverDescribed,
  requirementFinished,
  runFinished,
  runStarted,
  worldMeasured,
  type Validator,
} from '../generated/validators.ts';
import { describeInvalid } from './describe-invalid.ts';
import { ResultsError } from './results-error.ts';

const VALIDATORS: ReadonlyMap<unknown, Validator> = new Map([
  ['run-started', runStarted],
  ['world-measured', worldMeasured],
  ['driver-described', driverDescribed],
  ['requirement-finished', requirementFinished],
  ['run-finished', runFinished],
]);

/**
 * Reads `events.ndjson`, one event a line. A last line that was cut off, as a run that was killed
 * leaves it, is passed over.
 *
 * @throws {ResultsError} naming the first line that is no event, counted from 1
 */
export function readEvents(text: string): readonly RunEvent[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(line);
    if (value === undefined) {
      if (index === lines.length - 1) return [];
      throw new ResultsError(`events.ndjson line ${index + 1}: it is not JSON`);
    }
    return [asEvent(value, index + 1)];
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function asEvent(value: unknown, line: number): RunEvent {
  const kind = typeof value === 'object' && value !== null && 'event' in value ? value.event : null;
  const validator = VALIDATORS.get(kind);
  if (validator === undefined) {
    const known = [...VALIDATORS.keys()].join(', ');
    throw new ResultsError(`events.ndjson line ${line}: event is none of ${known}`);
  }
  if (!validator(value)) {
    throw new ResultsError(`events.ndjson line ${line}: ${describeInvalid(validator.errors)}`);
  }
  return value as RunEvent;
}
