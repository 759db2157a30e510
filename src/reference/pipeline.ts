import type { Asked, Behaviour, Page, Refusal, Reply } from './behaviour.ts';
import { headerOf, type Call } from './call.ts';
import { runCheck, type Progress } from './run-check.ts';
import type { ReferenceWorld } from './world.ts';

/** Answers one request: reads it, checks it in order, and shows a page or refuses. */
export function answer(behaviour: Behaviour, world: ReferenceWorld, call: Call): Reply {
  const requestId = safeRequestId(behaviour, call);
  let asked: Asked | undefined;
  try {
    asked = read(behaviour, call);
    const progress: Progress = {};
    for (const check of behaviour.order) {
      const refusal = runCheck(check, { behaviour, world, asked, call, progress });
      if (refusal === undefined) continue;
      const last = behaviour.refuse(check, refusal, asked, call);
      if (last !== undefined) return refused(behaviour, last, requestId, asked, call);
    }
    const page = pageOf(behaviour, world, call, progress, requestId);
    const body = behaviour.renderPage(page, call);
    return reply(behaviour, behaviour.successStatus, body, requestId, asked, call);
  } catch {
    // Only a fault gets here. It must show as one, and must not end the process.
    const refusal = { code: 'InternalServerError', values: [] };
    return refused(behaviour, refusal, requestId, asked, call);
  }
}

function safeRequestId(behaviour: Behaviour, call: Call): string {
  try {
    return behaviour.requestId(call);
  } catch {
    return '';
  }
}

function read(behaviour: Behaviour, call: Call): Asked {
  const parameters = behaviour
    .parameterSources(call)
    .flatMap(({ where, raw }) =>
      behaviour.splitPairs(raw, (text) => behaviour.decode(text, where, call), call),
    );
  const parameter = (name: string): string | undefined =>
    behaviour.parameter(parameters, name, call);
  const dialect = behaviour.dialect(parameters, call);
  return behaviour.understand(
    {
      dialect,
      parameters,
      common: behaviour.common(dialect, parameter, call),
      flowName: parameter('FlowName'),
      executionName: parameter('ExecutionName'),
      limit: parameter('Limit'),
      nextToken: parameter('NextToken'),
    },
    call,
  );
}

function pageOf(
  behaviour: Behaviour,
  world: ReferenceWorld,
  call: Call,
  { execution, position, limit = behaviour.defaultLimit }: Progress,
  requestId: string,
): Page {
  // Without the checks that find it there is nothing to show.
  if (execution === undefined) return { requestId, events: [], nextToken: undefined };
  const length = behaviour.visibleLength(execution, call);
  const from = position ?? behaviour.firstPosition(execution, call);
  const to = behaviour.pageEnd(from, limit, length, execution, call);
  const events = behaviour.pageEvents(execution, from, to, call);
  const next = behaviour.nextPosition(to, length, execution, call, { from, limit });
  return {
    requestId,
    events: events.map((event) => behaviour.renderEvent(event, execution, call)),
    nextToken: next === undefined ? undefined : behaviour.encodeToken(next, execution, world, call),
  };
}

function refused(
  behaviour: Behaviour,
  refusal: Refusal,
  requestId: string,
  asked: Asked | undefined,
  call: Call,
): Reply {
  const body = behaviour.renderError(
    {
      requestId,
      hostId: headerOf(call, 'host') ?? '',
      code: refusal.code,
      message: behaviour.messageOf(refusal, call),
    },
    call,
  );
  return reply(behaviour, behaviour.statusOf(refusal.code, call), body, requestId, asked, call);
}

function reply(
  behaviour: Behaviour,
  status: number,
  body: string,
  requestId: string,
  asked: Asked | undefined,
  call: Call,
): Reply {
  const known = {
    requestId,
    date: behaviour.dateHeader(call),
    contentType: behaviour.contentType(call),
  };
  const headers = behaviour.responseHeaders(known, call);
  return behaviour.finish({ status, headers, body }, asked, call);
}
