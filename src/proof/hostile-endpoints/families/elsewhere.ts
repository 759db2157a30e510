import type { Family, Hostile } from '../endpoint.ts';
import { whole } from '../raw-http.ts';

const EMPTY = Buffer.from('{}');

function redirect(status: number): Hostile {
  return {
    id: `redirect-${String(status)}-elsewhere`,
    expect: 'broken',
    attack: async ({ write, stray, request }) =>
      write(
        whole({ status, headers: [['location', `http://${stray}${request.target}`]], body: EMPTY }),
      ),
  };
}

function location(id: string, make: (stray: string) => string): Hostile {
  return {
    id: `redirect-${id}`,
    expect: 'broken',
    attack: async ({ write, stray }) =>
      write(whole({ status: 302, headers: [['location', make(stray)]], body: EMPTY })),
  };
}

/** Endpoints that send the kit somewhere else. */
export const elsewhere: Family = {
  id: 'elsewhere',
  members: [
    ...[300, 301, 302, 303, 305, 307, 308].map(redirect),
    location('to-a-file', () => 'file:///etc/passwd'),
    location('to-a-script', () => 'javascript:globalThis.hostile=1'),
    location('without-a-scheme', (stray) => `//${stray}/`),
    location('with-user', (stray) => `http://user:pass@${stray}/`),
    {
      id: 'redirect-to-itself',
      expect: 'broken',
      attack: async ({ write, request }) =>
        write(whole({ status: 307, headers: [['location', request.target]], body: EMPTY })),
    },
    {
      id: 'asks-for-a-password',
      expect: 'broken',
      attack: async ({ write, stray }) =>
        write(
          whole({
            status: 401,
            headers: [
              ['www-authenticate', 'Basic realm="x", Negotiate'],
              ['content-location', `http://${stray}/`],
            ],
            body: EMPTY,
          }),
        ),
    },
    {
      id: 'asks-for-a-proxy',
      expect: 'broken',
      attack: async ({ write, stray }) =>
        write(
          whole({
            status: 407,
            headers: [
              ['proxy-authenticate', 'Basic'],
              ['location', `http://${stray}/`],
            ],
            body: EMPTY,
          }),
        ),
    },
    {
      id: 'schema-and-links-elsewhere',
      expect: 'any',
      attack: async ({ good, write, stray }) => {
        const answer = await good();
        const body = answer.body
          .toString()
          .replace('{', `{"$schema":"http://${stray}/s","$ref":"http://${stray}/r",`);
        await write(
          whole({
            ...answer,
            headers: [
              ...answer.headers,
              ['link', `<http://${stray}/>; rel=preload`],
              ['refresh', `0; url=http://${stray}/`],
            ],
            body: Buffer.from(body),
          }),
        );
      },
    },
  ],
};
