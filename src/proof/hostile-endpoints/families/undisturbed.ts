import type { Family } from '../endpoint.ts';
import { whole } from '../raw-http.ts';

/** The control: good answers through the same machinery, which therefore is not what is judged. */
export const undisturbed: Family = {
  id: 'undisturbed',
  members: [
    {
      id: 'undisturbed',
      expect: 'harmless',
      when: ['always'],
      attack: async ({ good, write }) => write(whole(await good())),
    },
    {
      id: 'byte-by-byte',
      expect: 'harmless',
      when: ['sometimes'],
      attack: async ({ good, write }) => {
        const bytes = whole(await good());
        for (let at = 0; at < Math.min(300, bytes.length); at++)
          await write(bytes.subarray(at, at + 1));
        await write(bytes.subarray(300));
      },
    },
  ],
};
