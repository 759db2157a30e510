import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';
import { hideKnownSecrets } from './known-secrets.ts';
import { oneLine } from './quote.ts';

const LONGEST = 200;

/**
 * Says that the kit itself failed, with its stack only where FNF_CONFORMANCE_DEBUG=1 asks for it. Whatever
 * the message holds, the secrets that the kit was told are not shown.
 */
export function reportDefect(error: unknown, { stderr, env }: Pick<Io, 'stderr' | 'env'>): number {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const hide = (text: string): string => hideKnownSecrets(text, env);
  // Before it is cut: half a secret is one too.
  const what = oneLine(hide(`${name}: ${message}`)).slice(0, LONGEST);
  stderr.write(
    `fnf-conformance failed through a defect of its own (${what}). Please report it, with the command that you ran.\n`,
  );
  if (env['FNF_CONFORMANCE_DEBUG'] === '1') {
    stderr.write(`${error instanceof Error ? hide(stack ?? what) : what}\n`);
  } else {
    stderr.write('FNF_CONFORMANCE_DEBUG=1 shows where it happened.\n');
  }
  return EXIT.defect;
}
