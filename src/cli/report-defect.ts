import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';
import { oneLine } from './quote.ts';

const LONGEST = 200;

/** Says that the kit itself failed, with its stack only where FNF_CONFORMANCE_DEBUG=1 asks for it. */
export function reportDefect(error: unknown, { stderr, env }: Pick<Io, 'stderr' | 'env'>): number {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const what = oneLine(`${name}: ${message}`).slice(0, LONGEST);
  stderr.write(
    `fnf-conformance failed through a defect of its own (${what}). Please report it, with the command that you ran.\n`,
  );
  if (env['FNF_CONFORMANCE_DEBUG'] === '1') {
    stderr.write(`${error instanceof Error ? (error.stack ?? what) : what}\n`);
  } else {
    stderr.write('FNF_CONFORMANCE_DEBUG=1 shows where it happened.\n');
  }
  return EXIT.defect;
}
