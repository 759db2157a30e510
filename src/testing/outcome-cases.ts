import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../oracle/knowledge.ts';
import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import { permittedIn, requestFor, valid } from './small-world.ts';

/** The permitted outcomes in short: `page` and the codes, sorted. */
export function outcomes(change: Partial<Intent>, about: Partial<Knowledge> = {}): string {
  const { success, errors } = permittedIn(requestFor(change), about);
  const codes = [...new Set(errors.map(({ code }) => code))].sort();
  return [...(success ? ['page'] : []), ...codes].join(' ');
}

/** A request and what is permitted as its answer. */
export interface OutcomeCase {
  readonly clause: string;
  readonly given: Partial<Intent>;
  readonly want: string;
  /** Where V3 differs; `null` where it does not have this. */
  readonly acs3?: string | null;
  /** With which signature the caller is not known to be who it says, so that it must not learn what exists. */
  readonly unauthenticated?: 'rpc' | 'acs3' | 'both';
}

export const V3_MARKS: readonly string[] = [
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-content-sha256',
];
export const post = { method: 'POST' } as const;

/** Tests each case with both signatures, and that nobody learns from it what exists who must not. */
export function testOutcomes(title: string, cases: readonly OutcomeCase[]): void {
  describe(title, () => {
    it.each(cases)('RPC: $clause', ({ given, want }) => {
      expect(outcomes(given)).toBe(want);
    });

    it.each(cases.filter(({ given }) => given.form !== true))(
      'V3: $clause',
      ({ given, want, acs3 }) => {
        expect(outcomes({ ...given, signature: 'acs3' })).toBe(acs3 ?? want);
      },
    );

    it.each(
      cases.flatMap((one) =>
        (one.given.form === true ? (['rpc'] as const) : (['rpc', 'acs3'] as const)).map(
          (signature) => ({ ...one, signature }),
        ),
      ),
    )(
      'tells of what exists only who is authenticated and permitted, with $signature: $clause',
      ({ given, signature, unauthenticated }) => {
        const answers = (flowName: string): string => {
          const named = withParameter(given.parameters ?? valid.parameters, 'FlowName', flowName);
          return outcomes({ ...given, parameters: named, signature });
        };
        const authenticated = unauthenticated !== 'both' && unauthenticated !== signature;
        expect(answers('nowhere').includes('FlowNotExists')).toBe(
          authenticated && given.identity !== 'restricted',
        );
        expect(answers('theirs').includes('AccessDenied')).toBe(authenticated);
      },
    );
  });
}
