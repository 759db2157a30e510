import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

function fits(part: string, at: number, parts: number, name: string): boolean {
  if (parts === 1) return name === part;
  if (at === 0) return name.startsWith(part);
  return at === parts - 1 ? name.endsWith(part) : name.includes(part);
}

export const executionGlob: Fault = {
  id: 'execution-glob',
  title: text('* in an execution name stands for anything', '执行名称中的 * 代表任意内容'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) =>
        name.split('*').every((part, at, parts) => fits(part, at, parts.length, known)),
      ),
  }),
};
