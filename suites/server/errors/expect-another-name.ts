import { isAccepted } from '../../../src/protocol/exchange.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import type { Context } from '../../../src/requirement/context.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { describeAnswer, finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { showsExecution } from './shows-execution.ts';

export type NameParameter = 'FlowName' | 'ExecutionName';

/** [concept] 1 to 128 letters, digits, `_` and `-`, the first a letter or `_`. */
const WELL_FORMED = /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/;

/**
 * Asks for a known execution by its own name, which must be accepted, and then by another one.
 * Finds fault with a page: of that execution, or any where nothing can have such a name. How the
 * other name is refused is not judged here.
 */
export async function expectAnotherName(
  intent: Intent,
  parameter: NameParameter,
  other: string,
  context: Context,
): Promise<Finding | undefined> {
  const own = executionOf(intent, context.world);
  const name = parameter === 'FlowName' ? own.flowName : own.executionName;
  if (other === name || isTaken(parameter, other, context)) context.skip();
  await context.accept(intent);
  const parameters = withParameter(intent.parameters, parameter, other);
  const exchange: Exchange = await context.send({ ...intent, parameters });
  if (!isAccepted(exchange)) return undefined;
  if (WELL_FORMED.test(other) && !showsExecution(exchange, own)) {
    context.observe(
      text('another name that was tried exists too', '所尝试的另一个名称也存在'),
      text(`${parameter} ${other}`, `${parameter} ${other}`),
    );
    return undefined;
  }
  const shown = JSON.stringify(other);
  const answer = describeAnswer(exchange);
  return finding(
    text(
      `a refusal: ${parameter} ${shown} is not ${JSON.stringify(name)}`,
      `拒绝：${parameter} ${shown} 不是 ${JSON.stringify(name)}`,
    ),
    showsExecution(exchange, own)
      ? text(
          `${answer.en} of ${JSON.stringify(name)}`,
          `${answer.zh}，属于 ${JSON.stringify(name)}`,
        )
      : answer,
  );
}

function isTaken(parameter: NameParameter, name: string, { world }: Context): boolean {
  return [...world.executions, ...world.running, ...world.foreign].some(
    ({ flowName, executionName }) => (parameter === 'FlowName' ? flowName : executionName) === name,
  );
}
