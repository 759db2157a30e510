import type { ReceivedRequest } from '../../protocol/received-request.ts';

/** Whether a request offers gzip in Accept-Encoding by name; `q=0` says that it must not be used. */
export function offersGzip({ headers }: Pick<ReceivedRequest, 'headers'>): boolean {
  const offers = headers
    .filter(([name]) => name === 'accept-encoding')
    .flatMap(([, value]) => value.toLowerCase().split(','));
  return offers.some((offer) => {
    const [coding, ...weights] = offer.split(';').map((part) => part.trim());
    const refused = weights.some((weight) => /^q\s*=\s*0(\.0*)?$/.test(weight));
    return (coding === 'gzip' || coding === 'x-gzip') && !refused;
  });
}
