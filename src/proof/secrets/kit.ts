import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../../../', import.meta.url);

export const rootFolder: string = fileURLToPath(root);
/** The program as users have it. */
const kitProgram: string = fileURLToPath(new URL('dist/src/cli/main.js', root));
/** The public API as users import it. */
export const kitModule: string = new URL('dist/src/index.js', root).href;
/** How to start a TypeScript program of the proof's own from any folder. */
export const tsx: readonly string[] = [process.execPath, '--import', import.meta.resolve('tsx')];

/** The command line of the built kit. */
export function kit(...words: readonly string[]): readonly string[] {
  return [process.execPath, kitProgram, ...words];
}

/** Builds the kit unless what is built is newer than every source. */
export async function buildKit(): Promise<void> {
  const built = await stat(kitProgram).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  for (const folder of ['src', 'suites', 'spec']) {
    const entries = await readdir(new URL(folder, root), { recursive: true });
    for (const entry of entries) {
      if (/^proof|\.test\.ts$|^generated/.test(entry) || !/\.(ts|yaml)$/.test(entry)) continue;
      const { mtimeMs } = await stat(new URL(`${folder}/${entry}`, root));
      if (mtimeMs <= built) continue;
      await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: rootFolder });
      return;
    }
  }
}
