import type { Results } from '../generated/results.ts';
import { resultsFromEvents } from '../report/results-from-events.ts';
import {
  sampleCounterexample,
  sampleEvents,
  sampleExchange,
  sampleResult,
} from './sample-events.ts';

const missing = {
  en: 'it takes credentials without the permission fnf:GetExecutionHistory (restricted in the config file)',
  zh: '需要没有 fnf:GetExecutionHistory 权限的凭证（配置文件中的 restricted）',
};

/** A run in which about everything happened that can happen. */
export function richSample(): Results {
  return resultsFromEvents(
    sampleEvents([
      sampleResult('LIMIT-UPPER-BOUND', {
        outcome: 'failed',
        cases: 41,
        counterexample: sampleCounterexample({
          exchanges: [
            sampleExchange({ body: '{"RequestId":"7B0D6A1C-0000","Events":[]}' }),
            sampleExchange(),
          ],
        }),
      }),
      sampleResult('ERROR-NAME-ANY-TEXT', {
        outcome: 'failed',
        flaky: true,
        reason: 'comes and goes: 3 of 20 tries failed',
        counterexample: sampleCounterexample({
          input: {
            flowName: '订单 \u202e流程</script>\u0000\u200b',
            executionName: 'x'.repeat(2000),
          },
          expected: 'no server error (5xx)',
          observed: '500 InternalServerError for "订单 \u202e流程</script>"',
          zh: {
            expected: '没有服务器错误（5xx）',
            observed: '“订单 \u202e流程</script>”得到 500 InternalServerError',
          },
          failedTries: 3,
          tries: 20,
          shrinks: 60,
          shrinkStopped: 'requests',
          exchanges: [
            sampleExchange({
              status: 500,
              body: `{"Code":"InternalServerError","Message":"<img src=x onerror=alert(1)> ${'long '.repeat(900)}`,
              truncated: true,
            }),
          ],
        }),
        zh: {
          ...titles('ERROR-NAME-ANY-TEXT'),
          reason: '时有时无：20 次尝试中有 3 次失败',
        },
      }),
      sampleResult('LIMIT-FULL-PAGES', {
        outcome: 'warned',
        counterexample: sampleCounterexample({
          expected: '60 events, or a page without NextToken',
          observed: '59 events and a NextToken',
          zh: { expected: '60 个事件，或没有 NextToken', observed: '59 个事件，且有 NextToken' },
          shrinks: 0,
        }),
      }),
      ...['ISOLATION-PERMISSION', 'ISOLATION-FOREIGN'].map((id) =>
        sampleResult(id, {
          outcome: 'incomplete',
          cases: 0,
          requests: 0,
          durationMs: 0,
          reason: missing.en,
          zh: { ...titles(id), reason: missing.zh },
        }),
      ),
      sampleResult('PAGING-GROWING', {
        outcome: 'incomplete',
        reason: 'throttled: 8 attempts over 30 s were all answered with Throttling.User',
        zh: {
          ...titles('PAGING-GROWING'),
          reason: '被限流：30 秒内的 8 次尝试均返回 Throttling.User',
        },
      }),
      sampleResult('ERROR-STATUS', {
        outcome: 'deviation',
        counterexample: sampleCounterexample({
          expected: '403 for SignatureDoesNotMatch',
          observed: '400 SignatureDoesNotMatch',
          zh: {
            expected: 'SignatureDoesNotMatch 对应 403',
            observed: '400 SignatureDoesNotMatch',
          },
        }),
        deviation: {
          requirement: 'ERROR-STATUS',
          code: 'SignatureDoesNotMatch',
          reason: 'The gateway in front answers 400; ticket GW-1182',
          owner: 'platform team',
          expires: '2027-01-31',
        },
      }),
      sampleResult('SIGNATURE-RPC-SECURITY-TOKEN', {
        outcome: 'notApplicable',
        cases: 0,
        requests: 0,
        reason: 'no temporary credentials were given',
        zh: { ...titles('SIGNATURE-RPC-SECURITY-TOKEN'), reason: '未提供临时凭证' },
      }),
      sampleResult('LIMIT-LENIENT', {
        observations: [
          ['007', 'refused with InvalidArgument', '以 InvalidArgument 拒绝', 12],
          ['+5', 'read as 5', '读作 5', 9],
          [' 5', 'refused with InvalidArgument', '以 InvalidArgument 拒绝', 11],
          ['0x10', 'refused with InvalidArgument', '以 InvalidArgument 拒绝', 4],
          ['0x10', 'read as 16', '读作 16', 7],
        ].map(([what, en, zh, count]) => ({
          what: { en: `Limit=${String(what)}`, zh: `Limit=${String(what)}` },
          value: { en: String(en), zh: String(zh) },
          count: Number(count),
        })),
      }),
      sampleResult('CLOCK-EDGES', {
        observations: [
          {
            what: { en: 'the latest time that is accepted', zh: '可接受的最晚时间' },
            value: { en: '15 min 0 s ahead', zh: '超前 15 分 0 秒' },
            count: 1,
          },
          {
            what: { en: 'the earliest time that is accepted', zh: '可接受的最早时间' },
            value: { en: '14 min 59 s behind', zh: '滞后 14 分 59 秒' },
            count: 1,
          },
        ],
      }),
    ]),
  );
}

function titles(id: string): { readonly title: string; readonly clause: string } {
  return sampleResult(id).zh;
}
