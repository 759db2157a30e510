import { randomUUID } from 'node:crypto';
import { TransportTrouble, UnsendableRequest } from '../../probe/errors.ts';
import { createHttpClient } from '../../probe/http-client.ts';
import { refuseUnwieldy } from '../../probe/unwieldy.ts';
import { readAnswer } from '../../protocol/answer.ts';
import { signIntent } from '../../protocol/sign.ts';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import { findCredentials } from '../config/credentials.ts';
import { mergeLimits } from '../config/limits.ts';
import { endpointOf } from '../config/load-settings.ts';
import { readConfig } from '../config/read-config.ts';
import { chooseSignatures } from '../config/signatures.ts';
import { EXIT } from '../exit-code.ts';
import { formatTranscript } from '../format-transcript.ts';
import { parseRequest } from '../request-line.ts';
import { transcribeCall } from '../transcribe-call.ts';
import { UserError } from '../user-error.ts';

export interface CallFlags {
  readonly endpoint?: string;
  readonly config?: string;
  readonly signature?: string;
  readonly method?: string;
  readonly header?: readonly string[];
  readonly timeout?: string;
}

const MAX_BODY_BYTES = 64 * 1024 * 1024;

/**
 * Signs and sends one request, once: what comes back is shown as it is, throttling and trouble of the
 * server included. Exit 0 for a page, 1 for any other answer, 3 for none.
 */
export async function call(
  { io, out, err }: CommandContext,
  flags: CallFlags,
  operands: readonly string[],
): Promise<number> {
  const file = await readConfig(flags.config, io.cwd);
  const [configured = 'rpc'] = chooseSignatures(undefined, file.config);
  const intent = parseRequest({
    signature:
      flags.signature === undefined
        ? configured
        : parseChoice('--signature', flags.signature, ['rpc', 'acs3']),
    method: flags.method ?? 'GET',
    operands,
    headers: flags.header ?? [],
  });
  const endpoint = endpointOf(flags.endpoint, file);
  if (endpoint === undefined) {
    throw new UserError(
      'No endpoint: add --endpoint <url>, or endpoint to the config file. `fnf-conformance serve` starts one.',
    );
  }
  const identities = findCredentials(file.config, io.env);
  const { timeoutMs } = mergeLimits(flags, file, endpoint);
  const client = createHttpClient({
    endpoint,
    connections: 1,
    timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES,
  });
  try {
    const { host } = new URL(endpoint);
    const request = signIntent(intent, {
      credentials: identities.main,
      serverNow: io.now(),
      nonce: randomUUID(),
      host,
    });
    const response = await client.send(request, false, io.signal);
    const shown = transcribeCall({ request, response }, Object.values(identities));
    io.stdout.write(formatTranscript(shown, out));
    const unread = whyUnread(response.body);
    if (unread !== undefined) {
      io.stderr.write(`${err.paint('yellow', 'not read:')} ${endpoint}: ${unread}\n`);
      return EXIT.nonconformant;
    }
    return readAnswer(response).kind === 'history' ? EXIT.conformant : EXIT.nonconformant;
  } catch (error) {
    if (error instanceof UnsendableRequest) {
      throw new UserError('The request cannot be written as HTTP: look at --method and --header.');
    }
    if (!(error instanceof TransportTrouble)) throw error;
    io.stderr.write(`${err.paint('red', 'no answer:')} ${endpoint}: ${error.reason.en}\n`);
    return EXIT.incomplete;
  } finally {
    await client.close();
  }
}

/** Why no run would read this body either, though it can be shown. */
function whyUnread(body: string): string | undefined {
  try {
    refuseUnwieldy(body);
    return undefined;
  } catch (error) {
    if (error instanceof TransportTrouble) return error.reason.en;
    throw error;
  }
}
