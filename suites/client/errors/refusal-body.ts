import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyRefusal, PLAIN_REFUSAL } from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  unknownFields,
  type UnknownField,
} from '../../../src/arbitraries/client/unknown-fields.ts';
import type { CallOutcome } from '../../../src/generated/driver-protocol.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { expectServiceError } from '../../../src/requirement/client/expect-error.ts';
import { errorAnswer, type ScriptedError } from '../../../src/requirement/client/scripted-error.ts';
import type { Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { expectMessage, expectRequestId } from './expect-told.ts';

const NAMES = ['RequestId', 'Code', 'Message'] as const;

type Name = (typeof NAMES)[number];

/** How the body of an error is written. */
interface Writing {
  /** Order of the fields that every error has. */
  readonly order: readonly Name[];
  readonly more: readonly UnknownField[];
  /** Whether the further fields stand before the others. */
  readonly moreFirst: boolean;
}

/** [sdk, gateway] Fields that errors of Alibaba Cloud come with. */
const KNOWN: readonly UnknownField[] = [
  { name: 'HostId', value: '"fnf.cn-hangzhou.aliyuncs.com"' },
  { name: 'Recommend', value: '"https://api.aliyun.com/troubleshoot?q=FlowNotExists"' },
  {
    name: 'AccessDeniedDetail',
    value: '{"AuthAction":"fnf:GetExecutionHistory","AuthPrincipalType":"SubUser"}',
  },
];

/** Values of a further field, as small as they can be. */
const SMALL: readonly string[] = [
  'null',
  'true',
  '0',
  '0.5',
  '""',
  '[]',
  '{}',
  '[[]]',
  '[{"a":[]}]',
];

/** Asked of what the client makes of the same error in its usual body. */
export const refusalBody: ClientRequirement = clientRequirement({
  id: 'REFUSAL-BODY',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      error: anyRefusal(),
      writing: fc.record({
        order: fc.shuffledSubarray([...NAMES], { minLength: NAMES.length }),
        more: fc.oneof(fc.subarray([...KNOWN]), unknownFields()),
        moreFirst: fc.boolean(),
      }),
    }),
  examples: (world) =>
    [[], [...KNOWN], ...SMALL.map((value) => [{ name: 'Detail', value }])].flatMap((more) =>
      [false, true].map((moreFirst) => ({
        call: plainCall(world),
        error: PLAIN_REFUSAL,
        writing: { order: [...NAMES], more, moreFirst },
      })),
    ),
  check: async ({ call, error, writing }, context) => {
    const usual = errorAnswer(error);
    const { outcome } = await context.play(call, () => ({ ...usual, body: write(error, writing) }));
    if (WAYS.every((expect) => expect(outcome, error) === undefined)) return undefined;
    const { outcome: plain } = await context.play(call, () => usual);
    if (plain.outcome === 'response') {
      const { en, zh } = describeOutcome(plain);
      return context.skip(
        text(
          `in its usual body it is no error either but ${en}`,
          `正文为通常形式时也不是错误，而是${zh}`,
        ),
      );
    }
    return WAYS.filter((expect) => expect(plain, error) === undefined)
      .map((expect) => expect(outcome, error))
      .find((found) => found !== undefined);
  },
});

/** What an error tells; each is asked for only where the client tells it of an error in its usual body. */
const WAYS: readonly ((outcome: CallOutcome, error: ScriptedError) => Finding | undefined)[] = [
  (outcome, { code }) => expectServiceError(outcome, code),
  (outcome, error) =>
    outcome.outcome === 'response'
      ? expectServiceError(outcome, error.code)
      : expectMessage(outcome, error),
  (outcome, error) =>
    outcome.outcome === 'response'
      ? expectServiceError(outcome, error.code)
      : expectRequestId(outcome, error),
];

function write(error: ScriptedError, { order, more, moreFirst }: Writing): string {
  const values: Record<Name, string> = {
    RequestId: error.requestId,
    Code: error.code,
    Message: error.message,
  };
  const own = order.map((name) => `"${name}":${JSON.stringify(values[name])}`);
  const others = more.map(({ name, value }) => `${JSON.stringify(name)}:${value}`);
  return `{${(moreFirst ? [...others, ...own] : [...own, ...others]).join(',')}}`;
}
