import { describe, expect, it } from 'vitest';
import { sampleSdks } from '../../testing/sample-sdks.ts';
import { checkNotes } from './notes.ts';

const note = (sdk: string, requirement: string) => ({
  sdk,
  requirement,
  cause: { en: 'why', zh: '为何' },
});
const failure = note('a-1.0', 'DECODING-INT64');

describe('notes', () => {
  it('explain each failure; a warning may stay without', () => {
    expect(checkNotes(sampleSdks(), [failure])).toEqual({ idle: [], repeated: [], missing: [] });
    expect(checkNotes(sampleSdks(), [failure, note('a-1.0', 'TIMEOUT-KIND')]).idle).toEqual([]);
    expect(checkNotes(sampleSdks(), []).missing).toEqual([
      { sdk: 'a-1.0', requirement: 'DECODING-INT64' },
    ]);
  });

  it.each([
    ['of another SDK', note('b-2.0', 'DECODING-INT64')],
    ['of an SDK that is not there', note('c', 'DECODING-INT64')],
    ['of what could not be assessed', note('a-1.0', 'DECODING-GZIP')],
    ['of a requirement that does not exist', note('a-1.0', 'NOTHING')],
  ])('explain nothing: an entry %s', (_, idle) => {
    expect(checkNotes(sampleSdks(), [failure, idle]).idle).toEqual([1]);
  });

  it('stand once', () => {
    expect(checkNotes(sampleSdks(), [failure, failure]).repeated).toEqual([1]);
  });
});
