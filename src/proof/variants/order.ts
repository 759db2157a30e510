import { createRandom } from '../../history/random.ts';
import type { Check } from '../../reference/behaviour.ts';
import { text } from '../../text.ts';
import { written } from './ground.ts';
import type { Variant } from './variant.ts';

const NO_ORDER = written(
  'no order among the errors is documented, but that who is not authenticated learns nothing of resources',
  '文档没有规定错误之间的顺序，只要求未通过认证者不得知资源信息',
);

const AUTHENTICATION: readonly Check[] = [
  'algorithm',
  'time-format',
  'access-key',
  'time-window',
  'signature',
  'nonce',
  'security-token',
];

const RESOURCES: readonly Check[] = ['permission', 'flow', 'ownership', 'execution', 'next-token'];

/** Pairs whose order the document does give: the first explains the request better, or must not be passed over. */
const BEFORE: readonly (readonly [first: Check, then: Check])[] = [
  ...AUTHENTICATION.flatMap((one) => RESOURCES.map((other) => [one, other] as const)),
  ...RESOURCES.slice(1).map((other) => ['permission', other] as const),
  // An unknown key has no secret, and a missing name is no name.
  ['access-key', 'signature'],
  // A flow that does not exist has a code of its own.
  ['flow', 'execution'],
  ...RESOURCES.slice(1).map((other) => ['own-parameters', other] as const),
  // A body that was too large is not kept, so there is nothing to compare its hash with.
  ['entity-size', 'signature'],
];

/** Any order of the checks that the document permits; each as likely as its draws make it. */
export function permittedOrder(checks: readonly Check[], random: () => number): readonly Check[] {
  const left = [...checks];
  const order: Check[] = [];
  while (left.length > 0) {
    const free = left.filter((check) =>
      BEFORE.every(([first, then]) => then !== check || !left.includes(first)),
    );
    const next = free[Math.floor(random() * free.length)];
    // The pairs have no circle, so one is always free.
    if (next === undefined) break;
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

function first(...checks: readonly Check[]): NonNullable<Variant['change']> {
  return (b) => ({ order: [...checks, ...b.order.filter((check) => !checks.includes(check))] });
}

function order(
  id: string,
  en: string,
  zh: string,
  change: NonNullable<Variant['change']>,
): Variant {
  return { id, title: text(en, zh), ground: NO_ORDER, touches: ['order'], change };
}

export const orderVariants: readonly Variant[] = [
  order(
    'format-first',
    'the form of the parameters before authentication',
    '先检查参数形式，再认证',
    first('own-parameters', 'limit'),
  ),
  order(
    'signature-before-time',
    'the signature before the time',
    '先签名后时间',
    first('method', 'entity-size', 'media-type', 'common-parameters', 'access-key', 'signature'),
  ),
  order(
    'time-first',
    'the time before everything else',
    '最先检查时间',
    first('time-format', 'time-window'),
  ),
  order('limit-last', 'Limit behind everything else', '最后检查 Limit', (b) => ({
    order: [...b.order.filter((check) => check !== 'limit'), 'limit'],
  })),
  order(
    'action-last',
    'Action and Version behind everything else',
    '最后检查 Action 与 Version',
    (b) => ({
      order: [
        ...b.order.filter((check) => check !== 'action' && check !== 'version'),
        'version',
        'action',
      ],
    }),
  ),
  ...Array.from({ length: 8 }, (_, index) =>
    order(
      `order-${String(index + 1)}`,
      `the checks in another permitted order, drawn anew for each seed (${String(index + 1)})`,
      `以另一种允许的顺序检查，每个种子各不相同（${String(index + 1)}）`,
      (b, { world }) => ({
        order: permittedOrder(b.order, createRandom(world.seed * 8 + index)),
      }),
    ),
  ),
];
