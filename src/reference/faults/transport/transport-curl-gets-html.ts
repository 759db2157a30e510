import { text } from '../../../text.ts';
import { headerOf } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** A filter against robots stands in front of the API. */
export const transportCurlGetsHtml: Fault = {
  id: 'transport-curl-gets-html',
  title: text('A User-Agent of curl gets a web page', 'User-Agent 为 curl 时得到网页'),
  caughtBy: ['TRANSPORT-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    finish: (reply, asked, call) => {
      const finished = behaviour.finish(reply, asked, call);
      return headerOf(call, 'user-agent')?.startsWith('curl/') === true
        ? { ...finished, body: '<!doctype html><title>Are you a robot?</title>' }
        : finished;
    },
  }),
};
