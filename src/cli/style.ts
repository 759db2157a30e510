import { styleText } from 'node:util';
import type { Io, Output } from './io.ts';

type Format = Parameters<typeof styleText>[0];

/** Colours text, or leaves it as it is. */
export interface Style {
  readonly enabled: boolean;
  paint(format: Format, text: string): string;
}

/**
 * Whether to colour an output: --no-color, then FORCE_COLOR, then NO_COLOR, then whether it is a
 * terminal. The order of the two variables is Node's own.
 */
export function styleFor(output: Output, env: Io['env'], argv: readonly string[] = []): Style {
  const enabled = wantsColour(output, env, argv);
  // Decided above, so `styleText` must not look at the process's own streams again.
  return {
    enabled,
    paint: (format, text) => (enabled ? styleText(format, text, { validateStream: false }) : text),
  };
}

function wantsColour(output: Output, env: Io['env'], argv: readonly string[]): boolean {
  if (argv.includes('--no-color')) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return output.isTTY;
}
