import { TLSSocket } from 'node:tls';
import type { Behaviour } from '../../behaviour.ts';
import { SdkFailure } from '../../outcome.ts';

/** The same SDK, but these errors of certificates, by their codes, are passed over. */
export function lenientTls(behaviour: Behaviour, passedOver: readonly string[]): Behaviour {
  return {
    ...behaviour,
    tls: (options, attempt) => ({ ...behaviour.tls(options, attempt), rejectUnauthorized: false }),
    connection: async (open, attempt) => {
      const socket = await behaviour.connection(open, attempt);
      if (!(socket instanceof TLSSocket) || socket.authorized) return socket;
      // Node.js gives the code as text where it is said to give an error.
      const code = String(socket.authorizationError);
      if (passedOver.includes(code)) return socket;
      socket.destroy();
      throw new SdkFailure({
        kind: 'network',
        message: `the certificate is refused (${code})`,
        code,
      });
    },
  };
}
