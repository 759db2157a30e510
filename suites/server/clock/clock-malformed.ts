import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import type { ErrorCode } from '../../../src/generated/errors.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { timeForms } from './shared/time-forms.ts';

const FORMS = timeForms.map(({ name }) => name.en);

interface Input {
  readonly intent: Intent;
  /** The English name of a form in which the present time is written. */
  readonly form?: string;
  /** The request time itself, where there is no form. */
  readonly written?: string;
}

/** What a time that cannot be read, or is read as another one, may be refused with. */
const CODES: readonly ErrorCode[] = [
  'InvalidArgument',
  'RequestTimeTooSkewed',
  'SignatureNotMatch',
];
const FOR_EMPTY: readonly ErrorCode[] = ['MissingRequiredParams', 'MissingRequiredHeader'];

/** [rpc] Timestamp and [v3] x-acs-date are UTC to the second, YYYY-MM-DDThh:mm:ssZ. */
export const clockMalformed: Requirement = requirement<Input>({
  id: 'CLOCK-MALFORMED',
  needs: ['execution'],
  draw: (world) => {
    const intent = validIntent(world, { maxLimit: 3 });
    return fc.oneof(
      {
        arbitrary: fc.record({ intent, form: fc.constantFrom(...FORMS) }),
        weight: 3,
      },
      // No text of letters and signs is a time in any form.
      {
        arbitrary: fc.record({ intent, written: fc.stringMatching(/^[A-Za-z_.:+-]{1,20}$/) }),
        weight: 1,
      },
    );
  },
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      FORMS.map((form) => ({
        intent: plainIntent(world, { signatures: [signature] }),
        form,
      })),
    ),
  check: async ({ intent, form, written = '' }, context) => {
    const control = await context.accept(intent);
    const known = timeForms.find(({ name }) => name.en === form);
    const Timestamp = known?.write(control.sentAt) ?? written;
    const exchange = await context.send({ ...intent, fields: { Timestamp } });
    const name = known?.name ?? text('text', '文本');
    if (known?.lenient === true) {
      context.observe(
        text(`Request time with ${name.en}`, `请求时间：${name.zh}`),
        isAccepted(exchange) ? text('accepted', '被接受') : describeAnswer(exchange),
      );
      return undefined;
    }
    const codes = Timestamp === '' ? [...CODES, ...FOR_EMPTY] : CODES;
    const found = expectRefusal(exchange, codes, context);
    if (found === undefined) return undefined;
    const { expected, observed } = found;
    return finding(
      text(
        `request time '${Timestamp}' (${name.en}): ${expected.en}`,
        `请求时间“${Timestamp}”（${name.zh}）：${expected.zh}`,
      ),
      observed,
    );
  },
});
