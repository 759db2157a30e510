import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import { valueEdit, type ValueEdit } from '../../../../src/arbitraries/value-edit.ts';
import type { ErrorCode } from '../../../../src/generated/errors.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import { expectRefusal } from '../../../../src/requirement/expect.ts';
import { finding } from '../../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text } from '../../../../src/text.ts';
import { editValue } from './edit-value.ts';
import { sentKeyId } from './sent-value.ts';

/** An empty id is as good as none. */
const FOR_EMPTY: readonly ErrorCode[] = [
  'MissingRequiredParams',
  'MissingRequiredHeader',
  'InvalidArgument',
  'SignatureNotMatch',
];

/** [page] InvalidAccessKeyID: an id that nobody has, though it may look like one. */
export function accessKey(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<{ readonly intent: Intent; readonly edit: ValueEdit }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: validIntent(world, { signatures: [kind], maxLimit: 3 }),
        edit: valueEdit(fc.stringMatching(/^[A-Za-z0-9]{1,24}$/)),
      }),
    examples: (world) => {
      const edits: ValueEdit[] = [
        { kind: 'swap-case' },
        { kind: 'cut' },
        { kind: 'append', text: '0' },
        { kind: 'set', text: 'LTAInobodyHasThisKey' },
        { kind: 'set', text: '' },
      ];
      return edits.map((edit) => ({ intent: plainIntent(world, { signatures: [kind] }), edit }));
    },
    check: async ({ intent, edit }, context) => {
      const control = await context.accept(intent);
      const AccessKeyId = editValue(sentKeyId(control), edit);
      const exchange = await context.send({ ...intent, fields: { AccessKeyId } });
      const codes: readonly ErrorCode[] = ['InvalidAccessKeyID'];
      const found = expectRefusal(
        exchange,
        AccessKeyId === '' ? [...codes, ...FOR_EMPTY] : codes,
        context,
      );
      if (found === undefined) return undefined;
      const { expected, observed } = found;
      return finding(
        text(
          `AccessKey ID '${AccessKeyId}', which nobody has: ${expected.en}`,
          `不存在的 AccessKey ID“${AccessKeyId}”：${expected.zh}`,
        ),
        observed,
      );
    },
  });
}
