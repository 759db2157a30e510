import { text } from '../../text.ts';
import { justified, left, type DefectFinder } from '../defect.ts';

/**
 * [page] NextToken comes from the answer before. Its form is not documented, so that a page and
 * InvalidArgument are both right for any token; what a page may show is judged elsewhere.
 */
export const pageToken: DefectFinder = ({ parameters }) => {
  const token = parameters.get('NextToken');
  if (token === undefined) return [];
  if (token === '') {
    const open = text(
      'what an empty NextToken means is not documented',
      '文档没有说明空的 NextToken',
    );
    return [left(open, 'InvalidArgument')];
  }
  const because = text('the token may not be one of these', '令牌可能不属于该执行');
  return [{ rulesOut: 'nothing', errors: [justified('InvalidArgument', because)] }];
};
