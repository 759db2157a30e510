import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { prepareOutputFolder } from './output-folder.ts';

describe('prepareOutputFolder', () => {
  it('makes the folder and those above it, and leaves nothing in it', async () => {
    await using folder = await temporaryFolder();
    const path = await prepareOutputFolder('a/b/c', folder.path);
    expect(path).toBe(join(folder.path, 'a/b/c'));
    expect(await readdir(path)).toEqual([]);
    expect(await prepareOutputFolder('a/b/c', folder.path)).toBe(path);
  });

  it('refuses a file, and what is below one', async () => {
    await using folder = await temporaryFolder();
    await folder.write('file', '');
    await expect(prepareOutputFolder('file', folder.path)).rejects.toThrow('is a file');
    await expect(prepareOutputFolder('file/below', folder.path)).rejects.toThrow('is a file');
  });

  it('refuses no name at all', async () => {
    await expect(prepareOutputFolder('', '/')).rejects.toThrow('--out is empty');
  });

  it.skipIf(process.platform !== 'linux')(
    'comes back from where no folder can be made',
    async () => {
      await expect(prepareOutputFolder('/proc/fnf/reports', '/')).rejects.toThrow('Cannot write');
    },
  );
});
