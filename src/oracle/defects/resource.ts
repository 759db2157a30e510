import { text } from '../../text.ts';
import { justified, type Defect, type DefectFinder } from '../defect.ts';
import type { ExecutionName, Knowledge } from '../knowledge.ts';
import type { PermittedError } from '../permitted.ts';

/** [page] FlowNotExists, ExecutionNotExists, AccessDenied; [concept] which names can exist at all. */
export const resource: DefectFinder = ({ parameters }, knowledge) => {
  const flowName = parameters.get('FlowName');
  const executionName = parameters.get('ExecutionName');
  if (flowName === undefined) return [];
  if (!hasFlow(knowledge.executions, flowName)) {
    return hasFlow(knowledge.foreign, flowName)
      ? [ofAnother(flowName, executionName)]
      : [unknownFlow(flowName, executionName, knowledge)];
  }
  if (executionName === undefined) return [];
  const wanted = { flowName, executionName };
  if (has(knowledge.executions, wanted)) return [];
  const unknown = unknownExecution(wanted, knowledge);
  return has(knowledge.foreign, wanted)
    ? [{ rulesOut: 'page', errors: [...unknown.errors, denied()] }]
    : [unknown];
};

/** [concept] 1 to 128 letters, digits, `_` and `-`, the first a letter or `_`. */
function canBeName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/.test(name);
}

function unknownFlow(
  flowName: string,
  executionName: string | undefined,
  { complete }: Knowledge,
): Defect {
  const because = text(`there is no flow '${flowName}'`, `没有流程“${flowName}”`);
  const notExists = justified('FlowNotExists', because, [flowName]);
  if (!canBeName(flowName)) {
    return { rulesOut: 'page', errors: [notExists, justified('InvalidArgument', because)] };
  }
  const invalid = invalidExecution(executionName);
  if (complete) return { rulesOut: 'page', errors: [notExists, ...invalid] };
  // Nobody told the kit of this flow, but it may be there, with or without the execution, or be another's.
  const execution =
    executionName === undefined
      ? []
      : [justified('ExecutionNotExists', because, [executionName], [flowName])];
  return {
    rulesOut: invalid.length > 0 ? 'page' : 'nothing',
    errors: [notExists, ...execution, ...invalid, denied()],
  };
}

function unknownExecution(
  { flowName, executionName }: ExecutionName,
  { complete }: Knowledge,
): Defect {
  const because = text(
    `flow '${flowName}' has no execution '${executionName}'`,
    `流程“${flowName}”没有执行“${executionName}”`,
  );
  const notExists = justified('ExecutionNotExists', because, [executionName], [flowName]);
  const invalid = invalidExecution(executionName);
  return {
    rulesOut: complete || invalid.length > 0 ? 'page' : 'nothing',
    errors: [notExists, ...invalid],
  };
}

/** An execution name that breaks the rule of names is a wrong argument, whatever the flow is. */
function invalidExecution(executionName: string | undefined): PermittedError[] {
  if (executionName === undefined || canBeName(executionName)) return [];
  const because = text(
    `'${executionName}' cannot be the name of an execution`,
    `“${executionName}”不能作为执行名称`,
  );
  return [justified('InvalidArgument', because)];
}

function ofAnother(flowName: string, executionName: string | undefined): Defect {
  const because = text(
    `flow '${flowName}' belongs to another account`,
    `流程“${flowName}”属于其他账号`,
  );
  return {
    rulesOut: 'page',
    errors: [
      denied(),
      justified('FlowNotExists', because, [flowName]),
      ...(executionName === undefined
        ? []
        : [
            justified('ExecutionNotExists', because, [executionName], [flowName]),
            ...invalidExecution(executionName),
          ]),
    ],
  };
}

function denied(): PermittedError {
  return justified('AccessDenied', text('the resource is not the caller’s', '资源不属于调用者'));
}

function hasFlow(executions: readonly ExecutionName[], flowName: string): boolean {
  return executions.some((execution) => execution.flowName === flowName);
}

function has(executions: readonly ExecutionName[], wanted: ExecutionName): boolean {
  return executions.some(
    ({ flowName, executionName }) =>
      flowName === wanted.flowName && executionName === wanted.executionName,
  );
}
