import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Blow } from './trial.ts';

/** A signal that comes sooner counts as the same one once more, in milliseconds. */
const APART_MS = 600;

/** Does to a run what is done at a moment. */
export async function strike(kit: ChildProcess, blow: Blow, out: string): Promise<void> {
  switch (blow.how) {
    case 'signal':
      kit.kill(blow.signal);
      if (!blow.twice) return;
      await new Promise((resolve) => setTimeout(resolve, APART_MS));
      kit.kill(blow.signal);
      return;
    case 'gone':
      // At once: a folder that is emptied file by file would get another one meanwhile.
      await rename(out, `${out}-gone`);
      await rm(`${out}-gone`, { recursive: true });
      if (blow.replaced) await writeFile(out, 'a file');
      return;
    case 'read-only': {
      // Refused while a line is being written.
      const script = `for try in {1..200}; do mount -o remount,ro '${out}' 2>/dev/null && exit; done`;
      const inside = ['-t', String(kit.pid), '-m', 'bash', '-c', script];
      await once(spawn('nsenter', inside, { stdio: 'ignore' }), 'exit');
      return;
    }
    case 'small-disk':
    case 'small-temporary':
    case 'one-file':
    case 'small-files':
    // They are there from the beginning.
  }
}
