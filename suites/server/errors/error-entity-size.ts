import fc from 'fast-check';
import { validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { expectNoServerError } from '../../../src/requirement/expect.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

const MEBIBYTE = 1024 * 1024;

/** Correct requests that follow: the connection that carried the body may be used again by a later one only. */
const AFTERWARDS = 3;

/**
 * [page] EntityTooLarge. The maximum is not documented, so an endpoint may read all of it, refuse it,
 * or close the connection; it must not fail, and it goes on answering. Few cases: they are megabytes.
 */
export const errorEntitySize: Requirement = requirement({
  id: 'ERROR-ENTITY-SIZE',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { methods: ['POST'] }),
      mebibytes: fc.integer({ min: 2, max: 8 }),
    }),
  cases: () => 2,
  check: async ({ intent, mebibytes }, context) => {
    await context.accept(intent);
    const body = {
      mediaType: 'application/json',
      content: ' ',
      repeat: mebibytes * MEBIBYTE,
    };
    const exchange = await context.attempt({ ...intent, body });
    context.observe(
      text('what a body of megabytes gets', '数兆字节正文的结果'),
      exchange === undefined
        ? text('the connection is closed', '连接被关闭')
        : describeAnswer(exchange),
    );
    const failed = exchange === undefined ? undefined : expectNoServerError(exchange);
    if (failed !== undefined) return failed;
    for (let times = 0; times < AFTERWARDS; times++) {
      const after = await context.send(intent);
      if (isAccepted(after)) continue;
      return finding(
        text(
          `a correct request is accepted after a body of ${mebibytes} MiB`,
          `在 ${mebibytes} MiB 的正文之后，正确的请求仍被接受`,
        ),
        describeAnswer(after),
      );
    }
    return undefined;
  },
});
