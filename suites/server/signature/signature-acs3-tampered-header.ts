import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { valueEdit, type ValueEdit } from '../../../src/arbitraries/value-edit.ts';
import type { Intent, Tampering } from '../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { editValue } from './shared/edit-value.ts';
import { expectUnauthentic } from './shared/expect-unauthentic.ts';
import { otherSecond } from './shared/other-second.ts';
import { sentHeader } from './shared/sent-value.ts';

/** Host is signed too, but another Host may end at another endpoint. */
const HEADERS = [
  'x-acs-extra',
  'x-acs-signature-nonce',
  'x-acs-date',
  'x-acs-action',
  'x-acs-version',
  'x-acs-content-sha256',
];

interface Input {
  readonly intent: Intent;
  readonly name: string;
  readonly edit: ValueEdit | { readonly kind: 'remove' };
}

/** [v3] The signature covers the value of each header that SignedHeaders names. */
export const signatureAcs3TamperedHeader: Requirement = requirement<Input>({
  id: 'SIGNATURE-ACS3-TAMPERED-HEADER',
  needs: ['acs3', 'execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { signatures: ['acs3'], maxLimit: 3 }).map(withExtra),
      name: fc.constantFrom(...HEADERS),
      edit: fc.oneof(
        { arbitrary: valueEdit(fc.stringMatching(/^[A-Za-z0-9]{1,8}$/)), weight: 4 },
        { arbitrary: fc.constant({ kind: 'remove' as const }), weight: 1 },
      ),
    }),
  examples: (world) => {
    const intent = withExtra(plainIntent(world, { signatures: ['acs3'] }));
    return HEADERS.flatMap((name) => [
      { intent, name, edit: { kind: 'append', text: '0' } as const },
      { intent, name, edit: { kind: 'remove' } as const },
    ]);
  },
  check: async ({ intent, name, edit }, context) => {
    const control = await context.accept(intent);
    const before = sentHeader(control, name) ?? '';
    // A malformed time is for CLOCK-MALFORMED.
    const tampering: Tampering =
      edit.kind === 'remove'
        ? { kind: 'remove-header', name }
        : {
            kind: 'set-header',
            name,
            value: name === 'x-acs-date' ? otherSecond(before) : editValue(before, edit),
          };
    const exchange = await context.send({ ...intent, tampering: [tampering] });
    const change =
      tampering.kind === 'set-header'
        ? text(
            `${name} changed after signing from '${before}' to '${tampering.value}'`,
            `签名后把 ${name} 由“${before}”改为“${tampering.value}”`,
          )
        : text(`${name} removed after signing`, `签名后删除 ${name}`);
    const besides = edit.kind === 'remove' ? (['MissingRequiredHeader'] as const) : [];
    return expectUnauthentic(exchange, change, context, besides);
  },
});

/** A header that means nothing, so that only the signature can miss it. */
function withExtra(intent: Intent): Intent {
  return { ...intent, headers: [['x-acs-extra', 'signed']] };
}
