import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { connectionClosed } from './connection-closed.ts';
import { redirectCredentials } from './redirect-credentials.ts';
import { retryBounded } from './retry-bounded.ts';
import { retryFresh } from './retry-fresh.ts';
import { retryNot4xx } from './retry-not-4xx.ts';
import { retryRecovers } from './retry-recovers.ts';
import { timeoutConnecting } from './timeout-connecting.ts';
import { timeoutKind } from './timeout-kind.ts';
import { timeoutPatient } from './timeout-patient.ts';
import { timeoutReading } from './timeout-reading.ts';
import { timeoutWaiting } from './timeout-waiting.ts';
import { tlsExpired } from './tls-expired.ts';
import { tlsOtherHost } from './tls-other-host.ts';
import { tlsTrusted } from './tls-trusted.ts';
import { tlsUntrusted } from './tls-untrusted.ts';

export const resilienceRequirements: readonly ClientRequirement[] = [
  timeoutConnecting,
  timeoutWaiting,
  timeoutReading,
  timeoutKind,
  timeoutPatient,
  retryRecovers,
  retryBounded,
  retryFresh,
  retryNot4xx,
  redirectCredentials,
  tlsTrusted,
  tlsUntrusted,
  tlsExpired,
  tlsOtherHost,
  connectionClosed,
];
