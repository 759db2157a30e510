import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCertifier, type Certifier } from './certifier.ts';

let certifier: Certifier;
beforeEach(() => {
  certifier = createCertifier({ now: Date.now });
});
afterEach(() => certifier.close());

describe('a certifier', () => {
  it('keeps its authority in a file only this user can read, until it is closed', async () => {
    const file = await certifier.caFile();
    expect(await certifier.caFile()).toBe(file);
    const modes = await Promise.all([stat(file), stat(dirname(file))]);
    expect(modes.map(({ mode }) => mode & 0o077)).toEqual([0, 0]);
    await certifier.close();
    await expect(access(dirname(file))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('opens nothing after it was closed', async () => {
    await certifier.close();
    const opening = certifier.openStage('http', () => ({ status: 200, body: '' }));
    await expect(opening).rejects.toMatchObject({ name: 'StageUnavailable' });
  });
});
