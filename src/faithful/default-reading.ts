import { gunzipSync } from 'node:zlib';
import { isJsonObject, parseExactJson } from '../protocol/exact-json.ts';
import type { Behaviour } from './behaviour.ts';
import { SdkFailure } from './outcome.ts';

type Reading = Pick<
  Behaviour,
  | 'incomplete'
  | 'header'
  | 'join'
  | 'unpack'
  | 'decode'
  | 'parseJson'
  | 'isRefusal'
  | 'readRefusal'
  | 'unreadableRefusal'
  | 'notAPage'
  | 'readPage'
  | 'readEvent'
  | 'readText'
  | 'readInteger'
  | 'toldStatus'
>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How an answer is read. */
export const defaultReading: Reading = {
  // The body is never quoted in what is told: an endpoint may show the signature in it.
  incomplete: ({ brokenOff }) =>
    brokenOff === undefined
      ? undefined
      : {
          kind: 'network',
          message: `the answer broke off (${brokenOff})`,
          code: brokenOff,
        },
  header: ({ headers }, name) => headers.find(([given]) => given.toLowerCase() === name)?.[1],
  join: ({ pieces }) => Buffer.concat(pieces),
  unpack: (bytes, coding) => {
    if (coding === undefined || coding === 'identity') return bytes;
    if (coding !== 'gzip' && coding !== 'x-gzip') {
      throw undecodable('the answer is compressed in a way that was not asked for');
    }
    try {
      return gunzipSync(bytes);
    } catch (cause) {
      throw undecodable('the answer cannot be unpacked', cause);
    }
  },
  decode: (bytes) => {
    try {
      return utf8.decode(bytes);
    } catch (cause) {
      throw undecodable('the answer is not UTF-8', cause);
    }
  },
  parseJson: (json) => parseExactJson(json),
  isRefusal: (status, body) =>
    status < 200 ||
    status > 299 ||
    (isJsonObject(body) && isCode(body.Code) && !Array.isArray(body.Events)),
  readRefusal: (status, body) => {
    if (!isJsonObject(body) || !isCode(body.Code)) return undefined;
    const { Code, Message, RequestId } = body;
    return {
      code: Code,
      ...(typeof Message === 'string' ? { message: Message } : {}),
      ...(typeof RequestId === 'string' ? { requestId: RequestId } : {}),
      httpStatus: status,
    };
  },
  unreadableRefusal: (status) => ({
    kind: 'other',
    message: `the endpoint answered with HTTP status ${status} and no error of the service`,
  }),
  notAPage: (body) => {
    if (body === undefined) return 'the answer is not JSON';
    if (!isJsonObject(body)) return 'the answer is not a JSON object';
    if (!Array.isArray(body.Events)) return 'the answer has no list of Events';
    return body.Events.every(isJsonObject)
      ? undefined
      : 'the answer has an entry of Events that is no event';
  },
  readPage: ({ Events }, { text }, event) => ({
    ...given('RequestId', text('RequestId')),
    ...given('NextToken', text('NextToken')),
    Events: Array.isArray(Events) ? Events.filter(isJsonObject).map(event) : [],
  }),
  readEvent: (_json, { text, integer }) => ({
    ...given('Type', text('Type')),
    ...given('EventId', integer('EventId')),
    ...given('ScheduleEventId', integer('ScheduleEventId')),
    ...given('Time', text('Time')),
    ...given('EventDetail', text('EventDetail')),
    ...given('StepName', text('StepName')),
  }),
  readText: (value, name) => {
    if (typeof value === 'string') return value;
    throw undecodable(`${name} is no text`);
  },
  readInteger: (value, name) => {
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value))) {
      return String(value);
    }
    throw undecodable(`${name} is no integer`);
  },
  toldStatus: (status) => status,
};

/** One field, left out where there is nothing to tell. */
function given<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [N in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: string });
}

function isCode(code: unknown): code is string {
  return typeof code === 'string' && code !== '';
}

function undecodable(message: string, cause?: unknown): SdkFailure {
  return new SdkFailure({ kind: 'decode', message }, { cause });
}
