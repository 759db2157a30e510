import type { Behaviour } from './behaviour.ts';

type Telling = Pick<
  Behaviour,
  | 'pageRequest'
  | 'addPage'
  | 'nextToken'
  | 'goesRound'
  | 'walkFailure'
  | 'errorEndsWalk'
  | 'failureText'
  | 'tellPage'
  | 'tellWalk'
>;

/** How a whole history is walked, and what the caller is told in the end. */
export const defaultTelling: Telling = {
  pageRequest: (given, token) => (token === undefined ? given : { ...given, NextToken: token }),
  addPage: (events, { Events = [] }) => [...events, ...Events],
  nextToken: ({ NextToken }) => (NextToken === '' ? undefined : NextToken),
  goesRound: (token, seen) => seen.includes(token),
  walkFailure: () => ({
    kind: 'other',
    message: 'the walk goes round: a page handed out a NextToken that was used before',
  }),
  errorEndsWalk: () => false,
  failureText: ({ message }) => message,
  tellPage: (outcome) => outcome,
  tellWalk: (outcome) => outcome,
};
