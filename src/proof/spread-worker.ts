/** The process that spread.ts starts: works on what it is sent until nothing more comes. */
import { inspect } from 'node:util';
import type { Said } from './spread.ts';

const { default: work } = (await import(process.argv[2] ?? '')) as {
  default: (item: unknown) => Promise<unknown>;
};

process.on('message', ({ index, item }: { index: number; item: unknown }) => {
  void work(item)
    .then((result): Said => ({ index, result }))
    .catch((error: unknown): Said => ({ index, error: inspect(error) }))
    .then((said) => process.send?.(said));
});
process.on('disconnect', () => process.exit(0));
