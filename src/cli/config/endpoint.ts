import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';
import { looksLikeSecret } from './looks-like-secret.ts';

const FORM =
  'give its origin, such as https://cn-hangzhou.fnf.aliyuncs.com or http://127.0.0.1:8080';

/**
 * Reads an endpoint: an http or https origin and nothing behind it.
 *
 * @param where what it was given for, `--endpoint` or `endpoint in fnf.yaml:3`
 * @returns the origin, without a slash at the end
 * @throws UserError otherwise; whatever could hold a secret is not repeated
 */
export function parseEndpoint(where: string, written: string): string {
  const refuse = (problem: string): UserError => new UserError(`${where} ${problem}: ${FORM}.`);
  if (written.trim() === '') throw refuse('is empty');
  const url = /^https?:\/\//i.test(written) ? tryUrl(written) : undefined;
  if (url === undefined) {
    // Unreadable, so a user name or a query could stand anywhere in it.
    const shown =
      /[@?#]/.test(written) || looksLikeSecret(written)
        ? 'is not an http or https URL'
        : `is ${quote(written)}`;
    throw refuse(shown);
  }
  const { origin } = url;
  if (url.username !== '' || url.password !== '') {
    throw refuse(`holds a user name or password for ${url.host}, which the kit does not use`);
  }
  if (url.search !== '' || written.includes('?')) throw refuse(`has a query behind ${origin}`);
  if (url.hash !== '' || written.includes('#')) throw refuse(`has a fragment behind ${origin}`);
  if (url.pathname !== '/') throw refuse(`has the path ${quote(url.pathname)} behind ${origin}`);
  return origin;
}

function tryUrl(written: string): URL | undefined {
  return URL.canParse(written) ? new URL(written) : undefined;
}
