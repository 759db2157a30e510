import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../generated/errors.ts';
import { text } from '../text.ts';
import { justified } from './defect.ts';
import { messageFits, type MessageFit } from './message-fits.ts';

const because = text('', '');
const errors = [
  justified('FlowNotExists', because, ['a.b']),
  justified('ExecutionNotExists', because, ['run'], ['flow']),
  justified('MissingRequiredParams', because, ['FlowName', 'ExecutionName']),
  justified('EntityTooLarge', because),
  justified('RequestTimeTooSkewed', because, ['2024-03-21T08:00:00Z']),
  justified('AccessDenied', because),
];

const fits: MessageFit = { template: true, value: true };
const otherText: MessageFit = { template: false, value: true };
const otherValue: MessageFit = { template: true, value: false };
const neither: MessageFit = { template: false, value: false };

/** [page] error messages */
const cases: readonly (readonly [ErrorCode, string, MessageFit])[] = [
  ['FlowNotExists', 'Flow a.b does not exist.', fits],
  ['FlowNotExists', 'Flow acb does not exist.', otherValue],
  ['FlowNotExists', 'Flow %s does not exist.', otherValue],
  ['FlowNotExists', 'Flow a.b does not exist', otherText],
  ['FlowNotExists', 'flow not found', neither],
  ['ExecutionNotExists', 'Execution run for flow flow does not exist.', fits],
  ['ExecutionNotExists', 'Execution flow for flow run does not exist.', otherValue],
  ['MissingRequiredParams', "The HTTP query 'ExecutionName' must be specified.", fits],
  ['MissingRequiredParams', "The HTTP query 'Limit' must be specified.", otherValue],
  ['EntityTooLarge', 'The payload size exceeds maximum allowed size (1048576 bytes).', fits],
  [
    'RequestTimeTooSkewed',
    'The difference between the request time 2024-03-21T08:00:00Z and the current time now is too large.',
    fits,
  ],
  ['AccessDenied', "The resources doesn't belong to you.", fits],
  ['AccessDenied', 'denied', otherText],
  ['InvalidArgument', 'Limit must be smaller than 1000', fits],
  ['InvalidArgument', ' ', otherText],
  ['FlowNotExists', 'The flow a.b is not there', { template: false, value: true }],
  ['FlowNotExists', 'Flow a.b does not exist. Really.', { template: false, value: true }],
  ['FlowNotExists', 'No: Flow a.b does not exist.', { template: false, value: true }],
  ['ExecutionNotExists', 'there is no run of flow', { template: false, value: true }],
  ['ExecutionNotExists', 'there is no run', neither],
  ['MissingRequiredParams', 'give ExecutionName', { template: false, value: true }],
  ['EntityTooLarge', 'too large', otherText],
  ['EntityTooLarge', 'The payload size exceeds maximum allowed size (1\nMiB bytes).', fits],
];

describe('messageFits', () => {
  it.each(cases)('%s: %s', (code, message, want) => {
    expect(messageFits(code, message, { errors })).toEqual(want);
  });

  it('does not judge the values of an error that nothing justifies', () => {
    expect(messageFits('FlowNotExists', 'Flow x does not exist.', { errors: [] })).toEqual(fits);
  });
});
