import type { Script } from './client-context.ts';
import { pageAnswer, PLAIN_PAGE } from './scripted-page.ts';

/** Answers every request with the plainest page, for requirements that look at the request alone. */
export const plainScript: Script = () => pageAnswer(PLAIN_PAGE);
