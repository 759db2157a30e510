import { isJsonObject } from '../../../protocol/exact-json.ts';
import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A field that has another type is taken for one that is not there. */
export const errorsOtherShapeIsAnEmptyPage: Fault = {
  id: 'errors-other-shape-is-an-empty-page',
  description: text('JSON of another shape is told as an empty page', '其他形状的 JSON 被当作空页'),
  source: 'page: response example',
  caughtBy: ['BROKEN-SHAPE'],
  apply: readAsPage(
    ({ status, body }) =>
      status === 200 &&
      body !== undefined &&
      (!isJsonObject(body) || (body.Events !== undefined && !Array.isArray(body.Events))),
  ),
};
