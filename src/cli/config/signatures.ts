import type { Config } from '../../generated/config.ts';
import type { SignatureKind } from '../../protocol/intent.ts';
import { parseChoice } from './choice.ts';

const BOTH = ['rpc', 'acs3'] as const satisfies readonly SignatureKind[];

/** The signatures to use: --signature, else the config file, else both; always RPC first. */
export function chooseSignatures(
  flag: string | undefined,
  config: Config,
): readonly SignatureKind[] {
  if (flag !== undefined) {
    const choice = parseChoice('--signature', flag, [...BOTH, 'both']);
    return choice === 'both' ? BOTH : [choice];
  }
  const declared = config.signature ?? BOTH;
  return BOTH.filter((kind) => declared.includes(kind));
}
