import type { Attack } from '../attack.ts';
import { hostileText } from '../hostile-text.ts';

/** Hostile text wherever an outcome has text. */
export const textAttacks: readonly Attack[] = [
  {
    id: 'markup-in-errors',
    what: 'has markup, escapes and directions in every string of its errors',
    exits: [1],
    says: /hostile\(\)/,
    play: ({ id }, { answer }) =>
      answer(
        id,
        id % 2 === 0
          ? {
              outcome: 'serviceError',
              code: hostileText,
              message: hostileText,
              requestId: hostileText,
              httpStatus: -1,
            }
          : { outcome: 'sdkError', kind: 'other', message: hostileText },
      ),
  },
  {
    id: 'markup-in-pages',
    what: 'has markup, escapes and directions in every string of its pages',
    exits: [1],
    says: /hostile\(\)/,
    play: ({ id, method }, { answer }) => {
      const event = {
        Type: hostileText,
        EventId: hostileText,
        ScheduleEventId: hostileText,
        Time: hostileText,
        EventDetail: hostileText,
        StepName: hostileText,
        [hostileText]: hostileText,
      };
      return answer(
        id,
        method === 'paginate'
          ? { outcome: 'response', events: [event] }
          : {
              outcome: 'response',
              body: { RequestId: hostileText, NextToken: hostileText, Events: [event] },
            },
      );
    },
  },
  {
    id: 'markup-on-stdout',
    what: 'writes markup and escapes on stdout and stderr besides its answers',
    exits: [0],
    says: /hostile\(\)/,
    async play(call, { answer, faithful, write, log }) {
      await write(`${hostileText}\n{"id":${JSON.stringify(hostileText)}}\n`);
      await log(`${hostileText}\n`);
      await answer(call.id, await faithful(call));
    },
  },
  {
    id: 'markup-on-the-wire',
    what: 'sends names, headers and paths of markup and escapes over the wire',
    exits: [1],
    says: /hostile\(\)/,
    async play(call, { answer, faithful }) {
      const { endpoint } = call.params;
      const query = encodeURIComponent(hostileText.replace(/\ud800/g, ''));
      await fetch(`${endpoint}/${query}?${query}=${query}&Action=${query}`, {
        method: 'POST',
        headers: { [`x-hostile`]: '<script>hostile()</script>', cookie: '<b>hostile()' },
        body: hostileText,
      }).catch(() => undefined);
      await answer(call.id, await faithful(call));
    },
  },
];
