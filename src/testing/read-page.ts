import type { HistoryAnswer } from '../protocol/answer.ts';
import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import type { ReferenceEndpoint } from '../reference/index.ts';
import { sendIntent } from './send-http.ts';

/** The page that an intent gets from a reference endpoint; a refusal fails the test. */
export async function readPage(
  { url, credentials }: ReferenceEndpoint,
  intent: Intent,
  options: Parameters<typeof sendIntent>[3] = {},
): Promise<HistoryAnswer> {
  const { answer } = await sendIntent(url, intent, credentials[intent.identity], options);
  if (answer.kind !== 'history') throw new Error(`refused: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** The ids of a whole history, page by page. */
export async function readIds(
  endpoint: ReferenceEndpoint,
  intent: Intent,
): Promise<readonly unknown[]> {
  const ids: unknown[] = [];
  let token: string | null = null;
  do {
    const parameters = withParameter(intent.parameters, 'NextToken', token);
    const { events, nextToken }: HistoryAnswer = await readPage(endpoint, {
      ...intent,
      parameters,
    });
    ids.push(...events.map(({ EventId }) => EventId));
    token = nextToken ?? null;
  } while (token !== null);
  return ids;
}
