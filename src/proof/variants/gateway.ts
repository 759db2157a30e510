import { text } from '../../text.ts';
import { written } from './ground.ts';
import type { Change, Variant } from './variant.ts';

const CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  InvalidAccessKeyID: ['InvalidAccessKeyId.NotFound', 404],
  SignatureNotMatch: ['SignatureDoesNotMatch', 400],
  RequestTimeTooSkewed: ['InvalidTimeStamp.Expired', 400],
  ActionNotSupported: ['InvalidApi.NotFound', 404],
  APIVersionNotSupported: ['InvalidApi.NotFound', 404],
};

/** Answers as the public gateway in front of the service is known to: with codes of its own. */
export const gatewayCodes: Change = (b) => ({
  refuse: (check, refusal, asked, call) => {
    const kept = b.refuse(check, refusal, asked, call);
    if (kept === undefined) return undefined;
    if (kept.code.startsWith('MissingRequired')) {
      return { ...kept, code: `Missing${kept.values[0] ?? 'Parameter'}` };
    }
    return { ...kept, code: CODES[kept.code]?.[0] ?? kept.code };
  },
  statusOf: (code, call) =>
    Object.values(CODES).find(([own]) => own === code)?.[1] ??
    (code.startsWith('Missing') ? 400 : b.statusOf(code, call)),
  messageOf: (refusal, call) =>
    Object.values(CODES).some(([own]) => own === refusal.code) || refusal.code.startsWith('Missing')
      ? refusal.code
      : b.messageOf(refusal, call),
});

export const gatewayVariants: readonly Variant[] = [
  {
    id: 'public-gateway',
    title: text('the codes of the public gateway, in its profile', '公共网关的错误码（网关配置）'),
    ground: written(
      'the gateway profile takes the codes of the public gateway for the documented ones',
      '网关配置以公共网关的错误码代替文档错误码',
    ),
    touches: ['codes', 'messages'],
    change: gatewayCodes,
    settings: () => ({ profile: 'gateway' }),
  },
];
