import { text, type Text } from '../../../src/text.ts';

/** Why nothing can be said about tokens where every history came on one page, whatever the Limit. */
export const noToken: Text = text('no page gives a NextToken', '没有任何一页给出 NextToken');
