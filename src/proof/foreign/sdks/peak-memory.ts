import { readdir, readFile } from 'node:fs/promises';

/** The most memory that processes held so far, in MiB, by what the kernel counts. 0 for one that is gone, and where there is no /proc. */
export async function peakMib(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    }),
  );
  return Math.round(Math.max(0, ...each));
}

/** The processes that this process has started and that are still there, but for `not`. */
export async function childPids(not: readonly number[]): Promise<readonly number[]> {
  const names = await readdir('/proc').catch((): string[] => []);
  const found = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
        // The name of the program stands in parentheses and may hold anything.
        const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(parent) === process.pid ? Number(name) : undefined;
      }),
  );
  return found.filter((pid): pid is number => pid !== undefined && !not.includes(pid));
}
