import type { EventType } from './event.ts';
import { integerFrom, oneOf, type Random } from './random.ts';

const TEXTS = [
  'ok',
  'order 42',
  '订单已发货',
  'Größe: 5 µm',
  'emoji 🛫🇨🇳',
  'quote " and backslash \\',
  'line\nbreak\ttab',
  '<b>&amp;</b>',
  '%2F+*~',
  '\u2028\u0000\u007f',
] as const;

/** EventDetail of an event: a JSON object as text, mostly small, big now and then. */
export function eventDetail(random: Random, type: EventType): string {
  switch (type) {
    case 'ExecutionStarted':
    case 'StepStarted':
      return JSON.stringify({ input: payload(random) });
    case 'StepEntered':
    case 'BranchEntered':
    case 'IterationEntered':
      return JSON.stringify({ input: payload(random), local: {} });
    case 'StepExited':
    case 'BranchExited':
    case 'IterationExited':
      return JSON.stringify({ local: payload(random) });
    case 'TaskScheduled':
    case 'TaskStarted':
    case 'TaskSubmitted':
      return JSON.stringify({ resource: 'acs:fc:::services/orders/functions/pack', input: {} });
    case 'StepSucceeded':
    case 'TaskSucceeded':
    case 'ExecutionSucceeded':
      return JSON.stringify({ output: payload(random) });
    case 'StepFailed':
    case 'TaskFailed':
    case 'TaskTimedOut':
    case 'TaskSubmitFailed':
    case 'ExecutionFailed':
    case 'ExecutionTimedOut':
      return JSON.stringify({ error: 'FnF.Error', cause: oneOf(random, TEXTS) });
    case 'ExecutionStopped':
      return JSON.stringify({ error: 'Stopped', cause: oneOf(random, TEXTS) });
  }
}

function payload(random: Random): Readonly<Record<string, unknown>> {
  const choice = random();
  if (choice < 0.8) return {};
  if (choice < 0.9) return { status: oneOf(random, TEXTS) };
  if (choice < 0.98) return { count: integerFrom(random, -5, 5000), list: [1.5, null, true, []] };
  return choice < 0.997
    ? { nested: { data: { text: oneOf(random, TEXTS) } } }
    : { blob: 'x'.repeat(integerFrom(random, 500, 3000)) };
}
