import type { Fault } from '../fault.ts';
import { resilienceClosedConnectionUsed } from './resilience-closed-connection-used.ts';
import { resilienceConnectTimeoutFixed } from './resilience-connect-timeout-fixed.ts';
import { resilienceHandshakeWithoutTimeout } from './resilience-handshake-without-timeout.ts';
import { resilienceLastTryToldAsPage } from './resilience-last-try-told-as-page.ts';
import { resilienceNeverTriesAgain } from './resilience-never-tries-again.ts';
import { resilienceNonceChangedAfterSigning } from './resilience-nonce-changed-after-signing.ts';
import { resilienceRedirectToldInReferer } from './resilience-redirect-told-in-referer.ts';
import { resilienceRedirectWithEverything } from './resilience-redirect-with-everything.ts';
import { resilienceRedirectWithSecurityToken } from './resilience-redirect-with-security-token.ts';
import { resilienceRefusalsTriedAgain } from './resilience-refusals-tried-again.ts';
import { resilienceResetNotTriedAgain } from './resilience-reset-not-tried-again.ts';
import { resilienceSameRequestAgain } from './resilience-same-request-again.ts';
import { resilienceThrottlingNotTriedAgain } from './resilience-throttling-not-tried-again.ts';
import { resilienceTimeoutInMicroseconds } from './resilience-timeout-in-microseconds.ts';
import { resilienceTimeoutInSeconds } from './resilience-timeout-in-seconds.ts';
import { resilienceTimeoutNotWhileReading } from './resilience-timeout-not-while-reading.ts';
import { resilienceTimeoutNotWhileWaiting } from './resilience-timeout-not-while-waiting.ts';
import { resilienceTimeoutOfItsOwn } from './resilience-timeout-of-its-own.ts';
import { resilienceTimeoutToldAsNetwork } from './resilience-timeout-told-as-network.ts';
import { resilienceTlsAnyAuthority } from './resilience-tls-any-authority.ts';
import { resilienceTlsExpiryIgnored } from './resilience-tls-expiry-ignored.ts';
import { resilienceTlsHostNotChecked } from './resilience-tls-host-not-checked.ts';
import { resilienceTlsNotVerified } from './resilience-tls-not-verified.ts';
import { resilienceTlsOwnAuthoritiesOnly } from './resilience-tls-own-authorities-only.ts';
import { resilienceTriesForEver } from './resilience-tries-for-ever.ts';

export const resilienceFaults: readonly Fault[] = [
  resilienceConnectTimeoutFixed,
  resilienceHandshakeWithoutTimeout,
  resilienceTimeoutNotWhileWaiting,
  resilienceTimeoutInSeconds,
  resilienceTimeoutNotWhileReading,
  resilienceTimeoutToldAsNetwork,
  resilienceTimeoutOfItsOwn,
  resilienceTimeoutInMicroseconds,
  resilienceNeverTriesAgain,
  resilienceResetNotTriedAgain,
  resilienceThrottlingNotTriedAgain,
  resilienceTriesForEver,
  resilienceLastTryToldAsPage,
  resilienceSameRequestAgain,
  resilienceNonceChangedAfterSigning,
  resilienceRefusalsTriedAgain,
  resilienceRedirectWithEverything,
  resilienceRedirectWithSecurityToken,
  resilienceRedirectToldInReferer,
  resilienceTlsOwnAuthoritiesOnly,
  resilienceTlsNotVerified,
  resilienceTlsAnyAuthority,
  resilienceTlsExpiryIgnored,
  resilienceTlsHostNotChecked,
  resilienceClosedConnectionUsed,
];
