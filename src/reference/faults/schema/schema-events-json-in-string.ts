import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { headerOf } from '../../call.ts';

/** The gateway of one signature passes the list on as text. */
export const schemaEventsJsonInString: Fault = {
  id: 'schema-events-json-in-string',
  title: text(
    'With the V3 signature Events is a string that holds the array',
    '使用 V3 签名时 Events 是内容为数组的字符串',
  ),
  caughtBy: ['SCHEMA-EVENTS'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-BOUNDARY',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-FIRST-PAGE',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) => {
      if (!/^ACS3/.test(headerOf(call, 'authorization') ?? '')) {
        return behaviour.renderPage(page, call);
      }
      const list = `[${page.events.join(',')}]`;
      const bare = behaviour.renderPage({ ...page, events: [] }, call);
      return bare.replace('"Events":[]', () => `"Events":${JSON.stringify(list)}`);
    },
  }),
};
