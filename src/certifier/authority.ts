import { generateKeyPairSync } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { StageKind } from '../protocol/stage.ts';
import { makeCertificate, type Issuer } from './certificate.ts';

/** Stages that finish a TLS handshake. */
export type SecureKind = Extract<
  StageKind,
  'https' | 'https-untrusted' | 'https-expired' | 'https-other-host'
>;

/** The authority of a run, and what HTTPS stages show. */
export interface Authority {
  /** Its own certificate, as PEM. */
  readonly certificate: string;
  /** Always the same for a kind, so that making one costs once. */
  contextFor(kind: SecureKind): SecureContext;
}

const DAY_MS = 86_400_000;
const HERE = { names: ['localhost'], addresses: ['127.0.0.1'] };
const ELSEWHERE = { names: ['other.example'], addresses: ['127.9.9.9'] };

/** Makes a new authority with keys of its own. `now`: the machine's clock, which clients go by. */
export function createAuthority(now: number): Authority {
  const lasts = { notBefore: now - DAY_MS, notAfter: now + 90 * DAY_MS };
  const lasted = { notBefore: now - 30 * DAY_MS, notAfter: now - DAY_MS };
  const trusted = newIssuer('fnf-conformance authority');
  const contexts = new Map<SecureKind, SecureContext>();

  function show(issuer: Issuer, time: typeof lasts, use: typeof HERE): SecureContext {
    const { publicKey, privateKey } = newKeys();
    return createSecureContext({
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      cert: makeCertificate({ name: 'fnf-conformance endpoint', publicKey, issuer, use, ...time }),
    });
  }

  function make(kind: SecureKind): SecureContext {
    switch (kind) {
      case 'https':
        return show(trusted, lasts, HERE);
      case 'https-untrusted':
        return show(newIssuer('fnf-conformance unknown authority'), lasts, HERE);
      case 'https-expired':
        return show(trusted, lasted, HERE);
      case 'https-other-host':
        return show(trusted, lasts, ELSEWHERE);
    }
  }

  return {
    certificate: makeCertificate({
      ...trusted,
      issuer: trusted,
      // An authority that began with its certificates would not have been there for the expired one.
      notBefore: lasted.notBefore,
      notAfter: lasts.notAfter,
      use: 'authority',
    }),
    contextFor(kind) {
      const context = contexts.get(kind) ?? make(kind);
      contexts.set(kind, context);
      return context;
    },
  };
}

function newIssuer(name: string): Issuer {
  return { name, ...newKeys() };
}

function newKeys(): Pick<Issuer, 'publicKey' | 'privateKey'> {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}
