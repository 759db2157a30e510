import type { ErrorCode } from '../generated/errors.ts';
import { standsFor } from '../oracle/error-catalogue.ts';
import type { Exchange } from '../protocol/exchange.ts';
import { text } from '../text.ts';
import type { Context } from './context.ts';
import { describeAnswer, finding, type Finding } from './finding.ts';

/**
 * Finds fault unless the answer is a refusal with one of these codes, or with a code of the gateway
 * that stands for one of them where its profile is chosen. The status is judged elsewhere
 * (ERROR-STATUS), so that one defect of the endpoint shows in one requirement.
 */
export function expectRefusal(
  exchange: Exchange,
  codes: readonly ErrorCode[],
  { world }: Context,
): Finding | undefined {
  const { answer } = exchange;
  if (
    answer.kind === 'error' &&
    codes.some((code) => standsFor(answer.code, code, world.profile))
  ) {
    return undefined;
  }
  const names = codes.join(' / ');
  return finding(text(`refused with ${names}`, `以 ${names} 拒绝`), describeAnswer(exchange));
}

/** Finds fault unless the answer is one that the documentation permits for this request; statuses are judged elsewhere. */
export function expectPermitted(exchange: Exchange, context: Context): Finding | undefined {
  const { success, errors } = context.permitted(exchange);
  if (exchange.answer.kind === 'history' && success) return undefined;
  const refusals = [...new Set(errors.map(({ code }) => code))];
  const { answer } = exchange;
  if (
    answer.kind === 'error' &&
    refusals.some((code) => standsFor(answer.code, code, context.world.profile))
  ) {
    return undefined;
  }
  const en = [success ? 'a page' : '', ...refusals].filter(Boolean).join(' / ');
  const zh = [success ? '一页结果' : '', ...refusals].filter(Boolean).join(' / ');
  return finding(text(en, zh), describeAnswer(exchange));
}

/** Finds fault with a server error (5xx). The probe has already tried again, as InternalServerError asks. */
export function expectNoServerError(exchange: Exchange): Finding | undefined {
  return exchange.response.status >= 500
    ? finding(text('no server error (5xx)', '没有服务器错误（5xx）'), describeAnswer(exchange))
    : undefined;
}
