import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
  /** Writes a file into it and gives its full path. */
  write(name: string, text: string): Promise<string>;
}

/** A folder that is there until the test ends. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'fnf-conformance-'));
  return {
    path,
    async write(name, text) {
      const full = join(path, name);
      await writeFile(full, text);
      return full;
    },
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true });
    },
  };
}
