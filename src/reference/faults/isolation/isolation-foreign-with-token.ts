import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Ownership is checked for the first page only. */
export const isolationForeignWithToken: Fault = {
  id: 'isolation-foreign-with-token',
  title: text('With a NextToken another account may read', '带有 NextToken 时其他账号可以读取'),
  caughtBy: ['ISOLATION-FOREIGN'],
  alsoBy: ['PAGING-TOKEN-ELSEWHERE'],
  apply: (behaviour) => ({
    ...behaviour,
    encodeToken: (position) => Buffer.from(`next:${position}`).toString('base64url'),
    decodeToken: (token) => {
      const position = /^next:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
      return position === undefined ? undefined : Number(position);
    },
    refuse: (check, refusal, asked, call) =>
      check === 'ownership' && asked.nextToken !== undefined
        ? undefined
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
