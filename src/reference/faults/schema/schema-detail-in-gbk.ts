import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** A name in a detail goes out in the encoding of the database. */
export const schemaDetailInGbk: Fault = {
  id: 'schema-detail-in-gbk',
  title: text(
    'A Chinese name in EventDetail is sent as GBK',
    'EventDetail 中的中文名称以 GBK 发送',
  ),
  caughtBy: ['SCHEMA-JSON'],
  apply: (behaviour) => ({
    ...rewriteEvent(behaviour, (event) =>
      event.Type === 'ExecutionStarted' ? { ...event, EventDetail: '{"city":"北京"}' } : event,
    ),
    finish: (...given) => {
      const reply = behaviour.finish(...given);
      if (typeof reply.body !== 'string' || !reply.body.includes('北京')) return reply;
      const pieces = reply.body.split('北京').map((piece) => Buffer.from(piece));
      const body = Buffer.concat(
        pieces.flatMap((piece, at) => (at === 0 ? [piece] : [GBK, piece])),
      );
      return { ...reply, body };
    },
  }),
};

/** The two characters of Beijing. */
const GBK = Buffer.from('b1b1bea9', 'hex');
