import type { PageOutcome, ReportedEvent, ReportedPage } from '../../generated/driver-protocol.ts';
import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';
import { text } from '../../text.ts';
import type { Finding } from '../finding.ts';
import type { ClientContext, Played, SdkCall } from './client-context.ts';
import { expectPage } from './expect-page.ts';
import { pageAnswer, type ScriptedPage } from './scripted-page.ts';

/** A page as it is shown to an SDK. */
export interface Showing {
  readonly call: SdkCall;
  readonly page: ScriptedPage;
  /** How the page is written. Default: the usual way. */
  readonly answer?: ScriptedAnswer;
  readonly plain?: PlainShowing;
}

/** The same page without what is hard about it. */
export interface PlainShowing {
  /** Default: the page itself, so that only how it is written is judged. */
  readonly page?: ScriptedPage;
  /** How the rest of it is written. Default: the usual way. */
  readonly answer?: Partial<ScriptedAnswer>;
}

/**
 * Shows a page, and finds fault where the caller is not given what it says, as far as the SDK gives as
 * much of the plain page, written the usual way. So a field that it never gives is found where every
 * field is judged and not by everything that shows a page.
 */
export async function expectRead(
  { call, page, answer = pageAnswer(page), plain }: Showing,
  context: ClientContext,
): Promise<Finding | undefined> {
  const played = await context.play(call, () => answer);
  return expectReadOf(played, { page, ...(plain === undefined ? {} : { plain }) }, context);
}

/** Judges in the same way a call that was already made. */
export async function expectReadOf(
  { outcome, call }: Played,
  { page, plain = {} }: Pick<Showing, 'page' | 'plain'>,
  context: ClientContext,
): Promise<Finding | undefined> {
  if (expectPage(outcome, page) === undefined) return undefined;
  const plainPage = plain.page ?? page;
  const { outcome: usual } = await context.play(call, () => pageAnswer(plainPage, plain.answer));
  if (usual.outcome !== 'response') {
    await context.control(call);
    return context.skip(
      text(
        'the same page is not read either when nothing is special about it',
        '同一页即使没有任何特殊之处也未能读取',
      ),
    );
  }
  const names = fieldsRead(usual, plainPage);
  return expectPage(
    outcome.outcome === 'response' ? { ...outcome, body: only(names, outcome.body) } : outcome,
    only(names, page),
  );
}

const EVENT_FIELDS = [
  'Type',
  'EventId',
  'ScheduleEventId',
  'Time',
  'EventDetail',
  'StepName',
] as const;
const PAGE_FIELDS = ['RequestId', 'NextToken'] as const;
const FIELDS = [...PAGE_FIELDS, 'Events', ...EVENT_FIELDS] as const;

type Field = (typeof FIELDS)[number];

/** Fields that the caller was given as they stand in the page; those of events only where no event is wrong. */
function fieldsRead(outcome: PageOutcome, page: ScriptedPage): readonly Field[] {
  // Of events in another order, a field that is the same in all of them would look right.
  const fields = isReordered(outcome.body.Events ?? [], page.Events) ? PAGE_FIELDS : FIELDS;
  return fields.filter((name) => {
    const alone: readonly Field[] = isPageField(name) ? [name] : ['Events', name];
    return (
      expectPage({ ...outcome, body: only(alone, outcome.body) }, only(alone, page)) === undefined
    );
  });
}

function isPageField(name: Field): boolean {
  return PAGE_FIELDS.some((one) => one === name);
}

function isReordered(given: readonly ReportedEvent[], sent: readonly ReportedEvent[]): boolean {
  return EVENT_FIELDS.some((name) => {
    const [was, is] = [sent, given].map((events) => events.map((event) => event[name] ?? ''));
    return (
      JSON.stringify(was) !== JSON.stringify(is) &&
      JSON.stringify(was?.toSorted()) === JSON.stringify(is?.toSorted())
    );
  });
}

/** A page with nothing but these fields. Without Events it shows none, so that nothing is said of them. */
function only(names: readonly Field[], page: ScriptedPage): ScriptedPage;
function only(names: readonly Field[], page: ReportedPage): ReportedPage;
function only(names: readonly Field[], { Events, ...rest }: ReportedPage): ReportedPage {
  const events = names.includes('Events') ? Events?.map((event) => keep(names, event)) : [];
  return { ...keep(names, rest), ...(events === undefined ? {} : { Events: events }) };
}

function keep<T extends object>(names: readonly string[], from: T): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name))) as T;
}
