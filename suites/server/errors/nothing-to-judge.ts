import { text, type Text } from '../../../src/text.ts';

/** Why nothing can be said about refusals where none came that could be looked at. */
export const nothingToJudge: Readonly<Record<'refusal' | 'code' | 'message' | 'value', Text>> = {
  refusal: text('no request was refused', '没有请求被拒绝'),
  code: text('no request was refused with a Code', '没有请求以 Code 被拒绝'),
  message: text(
    'no request was refused with a documented Code and a Message',
    '没有请求以文档列出的 Code 及 Message 被拒绝',
  ),
  value: text('no error came whose Message names a value', '没有出现 Message 中含有具体值的错误'),
};
