import { testOutcomes } from '../../testing/outcome-cases.ts';
import { names } from '../../testing/small-world.ts';

testOutcomes('what is permitted: errors, resources', [
  { clause: 'FlowNotExists', given: names('nowhere', 'run-1'), want: 'FlowNotExists' },
  { clause: 'names are case-sensitive', given: names('Orders', 'run-1'), want: 'FlowNotExists' },
  { clause: 'ExecutionNotExists', given: names('orders', 'run-7'), want: 'ExecutionNotExists' },
  {
    clause: 'an execution belongs to its flow',
    given: names('orders', 'run-3'),
    want: 'ExecutionNotExists',
  },
  {
    clause: 'a name that cannot be may be called invalid [concept]',
    given: names('orders ', 'run-1'),
    want: 'FlowNotExists InvalidArgument',
  },
  {
    clause: 'so may an execution name',
    given: names('orders', '1-run'),
    want: 'ExecutionNotExists InvalidArgument',
  },
  {
    clause: 'a name of 129 characters cannot be',
    given: names('orders', 'a'.repeat(129)),
    want: 'ExecutionNotExists InvalidArgument',
  },
  {
    clause: 'a name of 128 characters can',
    given: names('orders', 'a'.repeat(128)),
    want: 'ExecutionNotExists',
  },
  {
    clause: 'AccessDenied, or as if it did not exist',
    given: names('theirs', 'run-9'),
    want: 'AccessDenied ExecutionNotExists FlowNotExists',
  },
  {
    clause: 'so may an execution of a flow that both have',
    given: names('orders', 'run-8'),
    want: 'AccessDenied ExecutionNotExists',
  },
  {
    clause: 'a flow of another account and no execution',
    given: names('theirs', null),
    want: 'AccessDenied FlowNotExists MissingRequiredParams',
  },
  {
    clause: 'no permission is AccessDenied',
    given: { identity: 'restricted' },
    want: 'AccessDenied',
  },
  {
    clause: 'no permission is AccessDenied also for names that do not exist',
    given: { identity: 'restricted', ...names('nowhere', 'run-1') },
    want: 'AccessDenied',
  },
  {
    clause: 'and for executions that do not',
    given: { identity: 'restricted', ...names('orders', 'run-7') },
    want: 'AccessDenied',
  },
]);
