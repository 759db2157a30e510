import type { RequirementResult, Text } from '../generated/results.ts';
import { same } from './bilingual.ts';

const NAMES: Readonly<Partial<Record<string, Text>>> = {
  schema: { en: 'Shape of the response', zh: '响应结构' },
  limit: { en: 'Limit', zh: 'Limit 参数' },
  pagination: { en: 'Pagination', zh: '分页' },
  history: { en: 'Order of a history', zh: '执行历史的次序' },
  signature: { en: 'Signatures', zh: '签名' },
  clock: { en: 'Clock', zh: '时钟' },
  errors: { en: 'Errors', zh: '错误' },
  isolation: { en: 'Isolation', zh: '隔离' },
  transport: { en: 'Transport', zh: '传输' },
  request: { en: 'Requests', zh: '请求' },
  signing: { en: 'Signing', zh: '签名生成' },
  decoding: { en: 'Decoding', zh: '响应解析' },
  paging: { en: 'Walking a history', zh: '遍历历史' },
  resilience: { en: 'Resilience', zh: '韧性' },
};

/** The requirements of one suite, in the order of the specification. */
export interface Suite {
  readonly id: string;
  readonly name: Text;
  readonly requirements: readonly RequirementResult[];
}

export function suitesOf(requirements: readonly RequirementResult[]): readonly Suite[] {
  const bySuite = new Map<string, RequirementResult[]>();
  for (const result of requirements) {
    const members = bySuite.get(result.suite);
    if (members === undefined) bySuite.set(result.suite, [result]);
    else members.push(result);
  }
  return [...bySuite].map(([id, members]) => ({
    id,
    name: (Object.hasOwn(NAMES, id) ? NAMES[id] : undefined) ?? same(id),
    requirements: members,
  }));
}
