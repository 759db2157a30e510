import type { ChildProcess } from 'node:child_process';

/** Whether a process can be put at the head of a group of its own, which then ends with it. */
export const HAS_GROUPS: boolean = process.platform !== 'win32';

/** Kills a process and, where there are groups, everything that it started and that stayed in its group. */
export function killGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch (error) {
    // Nobody of the group is left, or it is on its way out already.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

const alive = new Set<ChildProcess>();

/** Sees to it that a process does not outlive this one, however this one ends by itself. */
export function watchOver(child: ChildProcess): void {
  if (alive.size === 0) process.on('exit', killAll);
  alive.add(child);
  child.once('exit', () => {
    alive.delete(child);
    if (alive.size === 0) process.off('exit', killAll);
    killGroup(child);
  });
}

function killAll(): void {
  for (const child of alive) killGroup(child);
}
