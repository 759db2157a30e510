import { text } from '../../text.ts';
import { justified, left, type DefectFinder } from '../defect.ts';
import { mediaTypeOf } from '../media-type-of.ts';

/** JSON is what the message asks for [page]; a form is what RPC clients may send [rpc]. */
const SUPPORTED = ['application/json', 'application/x-www-form-urlencoded'];

/** [page] UnsupportedMediaType: a POST whose body is neither JSON nor a form. */
export const mediaType: DefectFinder = ({ kind, request }) => {
  const type = mediaTypeOf(request);
  if (type === undefined && request.body.length === 0) return [];
  const isForm = type === 'application/x-www-form-urlencoded';
  if (request.method === 'POST' && isForm && kind === 'rpc') return [];
  if (
    request.method === 'POST' &&
    request.body.length > 0 &&
    type !== undefined &&
    !SUPPORTED.includes(type) &&
    !isKin(type)
  ) {
    const because = text(`the body is ${type}`, `正文类型为 ${type}`);
    return [{ rulesOut: 'page', errors: [justified('UnsupportedMediaType', because)] }];
  }
  return [
    left(
      text(
        'what a body or a content type does here is not documented',
        '文档没有说明此处正文或内容类型的作用',
      ),
      'UnsupportedMediaType',
      'InvalidArgument',
    ),
  ];
};

/** Other kinds of JSON and of forms. */
function isKin(type: string): boolean {
  return type === 'multipart/form-data' || type === 'text/json' || type.endsWith('+json');
}
