import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface SpreadOptions<Item, Result> {
  /** A module whose default export is `(item) => Promise<result>`; both are plain JSON. */
  readonly worker: URL;
  readonly items: readonly Item[];
  /** Processes at once; as many as there are cores unless told. */
  readonly processes?: number;
  /** Items under way at once in each process; 1 unless told. */
  readonly perProcess?: number;
  readonly onResult: (item: Item, result: Result) => void;
}

/** What a process says of an item. */
export type Said =
  | { readonly index: number; readonly result: unknown }
  | { readonly index: number; readonly error: string };

/** Works on items in processes of their own, each taking the next when it is through with one. */
export async function spread<Item, Result>({
  worker,
  items,
  processes = availableParallelism(),
  perProcess = 1,
  onResult,
}: SpreadOptions<Item, Result>): Promise<void> {
  let next = 0;
  const workOn = (child: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      let underWay = 0;
      const give = (): void => {
        while (underWay < perProcess && next < items.length) {
          child.send({ index: next, item: items[next] });
          next += 1;
          underWay += 1;
        }
        if (underWay === 0) child.disconnect();
      };
      child.on('message', (said: Said) => {
        underWay -= 1;
        if ('error' in said) {
          reject(new Error(`${JSON.stringify(items[said.index])}: ${said.error}`));
          return;
        }
        onResult(items[said.index] as Item, said.result as Result);
        give();
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (underWay === 0) resolve();
        else reject(new Error(`a worker ended (${signal ?? String(code)}) before it was done`));
      });
      give();
    });
  const children = Array.from({ length: Math.min(processes, items.length) }, () =>
    fork(fileURLToPath(new URL('./spread-worker.ts', import.meta.url)), [worker.href], {
      execArgv: ['--import', 'tsx'],
    }),
  );
  try {
    await Promise.all(children.map(workOn));
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
}
