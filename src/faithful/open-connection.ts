import { readFileSync } from 'node:fs';
import { connect, isIP, type Socket } from 'node:net';
import {
  connect as connectTls,
  createSecureContext,
  rootCertificates,
  type ConnectionOptions,
  type SecureContext,
} from 'node:tls';
import { SdkFailure } from './outcome.ts';

/** Opens a connection to `origin`; with https its handshake is done and its certificate good. Rejects with SdkFailure. */
export function openConnection(
  origin: URL,
  tls: () => ConnectionOptions,
  signal: AbortSignal,
): Promise<Socket> {
  // The brackets of an IPv6 address belong to the URL.
  const host = origin.hostname.replace(/^\[|\]$/g, '');
  const secure = origin.protocol === 'https:';
  const port = Number(origin.port === '' ? (secure ? 443 : 80) : origin.port);
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = secure
      ? connectTls({ ...(isIP(host) === 0 ? { servername: host } : {}), ...tls(), host, port })
      : connect({ host, port, noDelay: true });
    const abort = (): void => {
      socket.destroy();
      reject(signal.reason as SdkFailure);
    };
    const fail = (error: Error & { readonly code?: string }): void => {
      signal.removeEventListener('abort', abort);
      socket.destroy();
      reject(networkFailure('the connection cannot be made', error));
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.once('error', fail);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      signal.removeEventListener('abort', abort);
      // An error while nobody uses the connection shows when it is used again; unheard it would end the process.
      socket.on('error', () => undefined);
      socket.off('error', fail);
      resolve(socket);
    });
  });
}

/** What is told when a connection fails: its code alone, since what is in the message is not up to us. */
export function networkFailure(
  what: string,
  error: Error & { readonly code?: string },
): SdkFailure {
  const { code = error.name } = error;
  return new SdkFailure({ kind: 'network', message: `${what} (${code})`, code }, { cause: error });
}

/** The authorities that are trusted: the usual ones, and those of a PEM file. Costs milliseconds. */
export function trust(authorityFile: string | undefined): SecureContext {
  return createSecureContext(
    authorityFile === undefined
      ? {}
      : { ca: [...rootCertificates, readFileSync(authorityFile, 'utf8')] },
  );
}
