import { isJsonObject } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Fields found by searching for their names in the text. */
export const decodingBlankBehindColonNotExpected: Fault = {
  id: 'decoding-blank-behind-colon-not-expected',
  description: text(
    'NextToken is found by the text "NextToken":" and nothing else',
    'NextToken 通过查找文本 "NextToken":" 获取',
  ),
  source: 'json: whitespace',
  caughtBy: ['DECODING-WHITESPACE'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) => {
      const body = behaviour.parseJson(json, attempt);
      if (!isJsonObject(body) || !/"NextToken"\s+:|"NextToken":\s/.test(json)) return body;
      return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'NextToken'));
    },
  }),
};
