import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { readDeviations } from './read-deviations.ts';

async function read(text: string): ReturnType<typeof readDeviations> {
  await using folder = await temporaryFolder();
  await folder.write('d.yaml', text);
  return await readDeviations('d.yaml', folder.path);
}

const entry = { requirement: 'ERROR-STATUS', reason: 'known', owner: 'me', expires: '2027-01-31' };

describe('readDeviations', () => {
  it('keeps every entry, also one that has expired or names no requirement', async () => {
    const list = [
      entry,
      { ...entry, code: 'A' },
      { ...entry, requirement: 'GONE', expires: '2001-01-01' },
    ];
    expect(await read(JSON.stringify(list))).toEqual(list);
  });

  it('reads a day without quotes as a day', async () => {
    const [first] = await read('- { requirement: A, reason: b, owner: c, expires: 2027-01-31 }');
    expect(first?.expires).toBe('2027-01-31');
  });

  it('is empty without a file', async () => {
    expect(await readDeviations(undefined, '/')).toEqual([]);
  });

  it.each([
    [[entry, entry], 'd.yaml:1: ERROR-STATUS stands here for the second time'],
    [[{ ...entry, expires: '2027-02-31' }], 'a day that does not exist'],
    [[{ ...entry, expires: 'soon' }], 'as a day, such as 2027-01-31'],
    [[{ ...entry, owner: undefined }], '[0].owner is missing'],
    [[{ ...entry, reason: '' }], '[0].reason is empty'],
    [[{ ...entry, why: 'x' }], '"why" is not a known key in [0]'],
    [entry, 'the whole file must be a list'],
  ])('refuses %o', async (data, problem) => {
    await expect(read(JSON.stringify(data))).rejects.toThrow(problem);
  });
});
