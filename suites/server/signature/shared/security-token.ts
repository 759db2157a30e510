import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { ErrorCode } from '../../../../src/generated/errors.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text, type Text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { fewerCases } from '../../../../src/requirement/fewer-cases.ts';

type Change =
  | { readonly kind: 'signed-without' }
  | { readonly kind: 'signed-with'; readonly token: string }
  | { readonly kind: 'removed' }
  | { readonly kind: 'replaced'; readonly token: string };

/** No code is documented for a bad token: the key is not valid without its own, or the signature does not cover it. */
const CODES: readonly ErrorCode[] = [
  'InvalidAccessKeyID',
  'MissingRequiredParams',
  'MissingRequiredHeader',
  'InvalidArgument',
];

/** [rpc] [v3] Temporary credentials are a key id, a secret and a token; the token is sent and signed along. */
export function securityToken(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<{ readonly intent: Intent; readonly change: Change }>({
    id,
    needs: [kind, 'execution', 'temporary'],
    draw: (world) => {
      const token = fc.stringMatching(/^[A-Za-z0-9]{1,16}$/);
      return fc.record({
        intent: validIntent(world, { signatures: [kind], maxLimit: 3 }).map(asTemporary),
        change: fc.oneof(
          fc.constantFrom<Change>({ kind: 'signed-without' }, { kind: 'removed' }),
          token.map((other): Change => ({ kind: 'signed-with', token: other })),
          token.map((other): Change => ({ kind: 'replaced', token: other })),
        ),
      });
    },
    examples: (world) => {
      const intent = asTemporary(plainIntent(world, { signatures: [kind] }));
      const changes: Change[] = [
        { kind: 'signed-without' },
        { kind: 'signed-with', token: 'another' },
        { kind: 'removed' },
        { kind: 'replaced', token: 'another' },
      ];
      return changes.map((change) => ({ intent, change }));
    },
    cases: fewerCases(4),
    check: async ({ intent, change }, context) => {
      await context.accept(intent);
      const exchange = await context.send(changed(intent, change));
      return expectUnauthentic(exchange, describe(change), context, CODES);
    },
  });
}

function asTemporary(intent: Intent): Intent {
  return { ...intent, identity: 'temporary' };
}

function changed(intent: Intent, change: Change): Intent {
  const rpc = intent.signature === 'rpc';
  const name = rpc ? 'SecurityToken' : 'x-acs-security-token';
  switch (change.kind) {
    case 'signed-without':
      return { ...intent, fields: { SecurityToken: null } };
    case 'signed-with':
      return { ...intent, fields: { SecurityToken: change.token } };
    case 'removed':
      return { ...intent, tampering: [{ kind: rpc ? 'remove-parameter' : 'remove-header', name }] };
    case 'replaced': {
      const kind = rpc ? 'set-parameter' : 'set-header';
      return { ...intent, tampering: [{ kind, name, value: change.token }] };
    }
  }
}

function describe(change: Change): Text {
  switch (change.kind) {
    case 'signed-without':
      return text('signed without the security token', '签名时不带安全令牌');
    case 'signed-with':
      return text(
        `signed with the security token '${change.token}'`,
        `用安全令牌“${change.token}”签名`,
      );
    case 'removed':
      return text('security token removed after signing', '签名后删除安全令牌');
    case 'replaced':
      return text(
        `security token replaced by '${change.token}' after signing`,
        `签名后把安全令牌换成“${change.token}”`,
      );
  }
}
