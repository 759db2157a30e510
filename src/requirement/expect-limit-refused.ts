import type { Intent } from '../protocol/intent.ts';
import { text } from '../text.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './expect.ts';
import { finding, type Finding } from './finding.ts';
import { pageOf } from './walk.ts';

/** Sends a correct request, then the same with this text as Limit, and finds fault unless that is InvalidArgument. */
export async function expectLimitRefused(
  intent: Intent,
  limit: string,
  context: Context,
): Promise<Finding | undefined> {
  await context.accept(intent);
  const exchange = await context.send(pageOf(intent, limit, null));
  const found = expectRefusal(exchange, ['InvalidArgument'], context);
  if (found === undefined) return undefined;
  const { expected, observed } = found;
  const name = `Limit=${JSON.stringify(limit)}`;
  return finding(
    text(`${name} is ${expected.en}`, `${name} 被${expected.zh}`),
    text(`${name}: ${observed.en}`, `${name}：${observed.zh}`),
  );
}
