import fc, { type Arbitrary } from 'fast-check';
import type { ReportedEvent } from '../../generated/driver-protocol.ts';
import type { SdkCall } from '../../requirement/client/client-context.ts';
import type { ClientWorld } from '../../requirement/client/client-world.ts';
import type { ScriptedPage } from '../../requirement/client/scripted-page.ts';
import { splitHistory } from '../../requirement/client/walk-pages.ts';
import { anyCall, plainCall } from './any-call.ts';
import { anyEvents } from './any-events.ts';

/** A walk: how the SDK is asked for it, and the pages that the endpoint hands out. Plain JSON. */
export interface WalkPlan {
  readonly call: SdkCall;
  /** All but the last one have a token of their own. */
  readonly pages: readonly ScriptedPage[];
}

export interface WalkConstraints {
  /** Default 1. */
  readonly minPages?: number;
  /** Default: plain ones. */
  readonly token?: Arbitrary<string>;
  /** Whether the last page is as long as the others. Default: as it comes. */
  readonly lastFull?: boolean;
}

const MAX_PAGES = 6;
const MAX_EVENTS = 24;

/** A walk with a Limit, every page but the last one as long as that. Ids begin at 1: int64 is judged with pages. */
export function anyWalk(
  world: ClientWorld,
  { minPages = 1, token = plainToken(), lastFull = false }: WalkConstraints = {},
): Arbitrary<WalkPlan> {
  return fc
    .record({
      call: anyCall(world),
      events: anyEvents({ minLength: minPages, maxLength: MAX_EVENTS, bigIds: false }),
      limit: fc.integer({ min: 1, max: 8 }),
      tokens: tokensOf(token),
    })
    .map(({ call, events, limit, tokens }) => {
      const narrowest = Math.ceil(events.length / MAX_PAGES);
      const size = Math.min(Math.max(limit, narrowest), Math.floor(events.length / minPages));
      const length = lastFull ? events.length - (events.length % size) : events.length;
      return walkOf(
        withLimit(call, size),
        events.slice(0, length),
        fullPages(length, size),
        tokens,
      );
    });
}

/**
 * A walk whose pages have between `minEvents` and 3 events, at least one page before the last, and a
 * Limit beyond all of them or none.
 */
export function anyShortWalk(world: ClientWorld, minEvents: number): Arbitrary<WalkPlan> {
  return fc
    .record({
      call: anyCall(world),
      events: anyEvents({ minLength: 2, maxLength: 12, bigIds: false }),
      sizes: fc.array(fc.integer({ min: minEvents, max: 3 }), {
        minLength: 1,
        maxLength: MAX_PAGES - 1,
      }),
      limit: fc.option(fc.integer({ min: 20, max: 999 }), { nil: undefined }),
      tokens: tokensOf(plainToken()),
    })
    .map(({ call, events, sizes, limit, tokens }) =>
      walkOf(withLimit(call, limit), events, leaveOne(sizes, events.length), tokens),
    );
}

/** The plainest call with this Limit over `length` events; without one, pages are as long as documented. */
export function plainWalk(
  world: ClientWorld,
  { length, limit, tokens = [] }: { length: number; limit?: number; tokens?: readonly string[] },
): WalkPlan {
  const sizes = fullPages(length, limit ?? DEFAULT_PAGE);
  return walkOf(withLimit(plainCall(world), limit), plainEvents(length), sizes, tokens);
}

/** The plainest call without Limit over `last` events behind pages of these sizes. */
export function plainShortWalk(
  world: ClientWorld,
  sizes: readonly number[],
  last: number,
): WalkPlan {
  const length = sizes.reduce((sum, size) => sum + size, last);
  return walkOf(plainCall(world), plainEvents(length), sizes, []);
}

/** [page] Events of a page when no Limit is given. */
const DEFAULT_PAGE = 60;

/** The same call with this Limit, or with none. */
export function withLimit(call: SdkCall, limit: number | undefined): SdkCall {
  const { FlowName, ExecutionName } = call.request;
  const request = { FlowName, ExecutionName };
  return { ...call, request: limit === undefined ? request : { ...request, Limit: limit } };
}

function walkOf(
  call: SdkCall,
  events: readonly ReportedEvent[],
  sizes: readonly number[],
  tokens: readonly string[],
): WalkPlan {
  return { call, pages: splitHistory(events, sizes, tokens) };
}

function fullPages(length: number, size: number): readonly number[] {
  return Array<number>(Math.max(0, Math.ceil(length / size) - 1)).fill(size);
}

/** As much of the sizes as leaves an event for the last page; only what was 0 comes to 0. */
function leaveOne(sizes: readonly number[], length: number): readonly number[] {
  let left = length - 1;
  return sizes.flatMap((size) => {
    const taken = Math.min(size, left);
    left -= taken;
    return size > 0 && taken === 0 ? [] : [taken];
  });
}

function tokensOf(token: Arbitrary<string>): Arbitrary<string[]> {
  return fc.uniqueArray(token, { minLength: MAX_PAGES - 1, maxLength: MAX_PAGES - 1 });
}

/** A token that no client gets wrong. */
function plainToken(): Arbitrary<string> {
  return fc.nat(999_999).map((number) => `token${number}`);
}

function plainEvents(length: number): ReportedEvent[] {
  return Array.from({ length }, (_, index) => ({
    Type: 'StepEntered',
    EventId: String(index + 1),
    ScheduleEventId: String(index),
    Time: '2019-01-01T01:01:01.001Z',
    EventDetail: '{}',
    StepName: 'step',
  }));
}
