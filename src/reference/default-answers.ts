import { randomUUID } from 'node:crypto';
import { documentedErrors } from '../generated/errors.ts';
import type { HistoryEvent } from '../history/event.ts';
import { writeExactJson } from '../protocol/exact-json.ts';
import type { Behaviour } from './behaviour.ts';
import { encodeToken } from './page-token.ts';

type Answers = Pick<
  Behaviour,
  | 'visibleLength'
  | 'firstPosition'
  | 'pageEnd'
  | 'pageEvents'
  | 'nextPosition'
  | 'encodeToken'
  | 'renderEvent'
  | 'renderPage'
  | 'successStatus'
  | 'statusOf'
  | 'messageOf'
  | 'renderError'
  | 'requestId'
  | 'dateHeader'
  | 'contentType'
  | 'responseHeaders'
  | 'finish'
  | 'arrive'
  | 'depart'
  | 'deliver'
  | 'closes'
>;

const catalogue = new Map<string, (typeof documentedErrors)[number]>(
  documentedErrors.map((error) => [error.code, error]),
);

const rendered = new WeakMap<HistoryEvent, string>();

/** What is answered, and how it is sent. */
export const defaultAnswers: Answers = {
  visibleLength: (execution, call) => execution.lengthAt(call.now),
  firstPosition: () => 0,
  pageEnd: (from, limit, length) => Math.min(from + limit, length),
  pageEvents: (execution, from, to) => execution.slice(from, to),
  nextPosition: (to, length) => (to < length ? to : undefined),
  encodeToken,
  renderEvent: (event) => {
    const known = rendered.get(event);
    if (known !== undefined) return known;
    const written = writeExactJson({ ...event });
    rendered.set(event, written);
    return written;
  },
  renderPage: ({ requestId, events, nextToken }) =>
    `{${nextToken === undefined ? '' : `"NextToken":${JSON.stringify(nextToken)},`}` +
    `"RequestId":${JSON.stringify(requestId)},"Events":[${events.join(',')}]}`,
  successStatus: 200,
  statusOf: (code) => catalogue.get(code)?.status ?? 400,
  messageOf: ({ code, values, detail }) => {
    let place = 0;
    // A function, because `$` in a value is only text.
    const message = (catalogue.get(code)?.message ?? code).replace(
      /%s/g,
      () => values[place++] ?? '',
    );
    return detail === undefined ? message : `${message} ${detail}`;
  },
  renderError: ({ requestId, hostId, code, message }) =>
    JSON.stringify({ RequestId: requestId, HostId: hostId, Code: code, Message: message }),
  requestId: () => randomUUID().toUpperCase(),
  dateHeader: (call) => new Date(call.now).toUTCString(),
  contentType: () => 'application/json; charset=utf-8',
  responseHeaders: ({ requestId, date, contentType }) => [
    ...(date === undefined ? [] : [['Date', date] as const]),
    ['Content-Type', contentType],
    ['x-acs-request-id', requestId],
  ],
  finish: (reply) => reply,
  arrive: () => undefined,
  depart: () => undefined,
  deliver: () => ({ kind: 'whole' }),
  closes: () => false,
};
