/**
 * How what these SDKs give their caller is spelled in the protocol. They hand over parsed JSON as it came, so
 * a value may have any type: one that the protocol has no spelling for is left out, like one that is absent.
 */
export function pageOf(body) {
  return {
    RequestId: text(body?.RequestId),
    NextToken: text(body?.NextToken),
    Events: Array.isArray(body?.Events) ? body.Events.map(eventOf) : undefined,
  };
}

function eventOf(event) {
  return {
    Type: text(event?.Type),
    EventId: int64(event?.EventId),
    ScheduleEventId: int64(event?.ScheduleEventId),
    Time: text(event?.Time),
    EventDetail: text(event?.EventDetail),
    StepName: text(event?.StepName),
  };
}

export function text(value) {
  return typeof value === 'string' ? value : undefined;
}

/** A number with the digits that the SDK left it; json-bigint gives long ones as BigNumber objects. */
function int64(value) {
  return typeof value === 'number' || value?._isBigNumber === true ? String(value) : text(value);
}

/** `isValidation` tells which errors the SDK raises about the call itself, before it sends anything. */
export function sdkError(error, isValidation) {
  return {
    outcome: 'sdkError',
    kind: isValidation(error) ? 'validation' : kindOf(error),
    message: text(error?.message) ?? String(error),
  };
}

/** Both SDKs send through httpx, which names its time-outs; the rest are errors of Node.js and of parsers. */
function kindOf(error) {
  if (error?.name === 'RequestTimeoutError' || error?.code === 'ETIMEDOUT') return 'timeout';
  if (error?.name === 'SyntaxError') return 'decode';
  if (error instanceof TypeError || error instanceof URIError) return 'other';
  return typeof error?.code === 'string' ? 'network' : 'other';
}
