import type { Intent } from '../protocol/intent.ts';
import { withParameter, type Parameter } from '../protocol/parameter.ts';

/** A correct request for `orders`/`nightly`, an execution of 60 events that the reference endpoint serves. */
export function referenceIntent(
  change: Partial<Intent> = {},
  parameters: Readonly<Record<string, string | null>> = {},
): Intent {
  const named = Object.entries(parameters).reduce<readonly Parameter[]>(
    (list, [name, value]) => withParameter(list, name, value),
    [
      ['FlowName', 'orders'],
      ['ExecutionName', 'nightly'],
    ],
  );
  return { signature: 'rpc', method: 'GET', identity: 'main', parameters: named, ...change };
}
