import { Readable, Writable } from 'node:stream';
import { DEFAULT_CERTIFY_LIMITS, type CertifySettings } from '../../engine/client-settings.ts';
import { openClientSession } from '../../engine/client-session.ts';
import type { TriedCall } from '../../engine/try-call.ts';
import type { StartDriver } from '../../driver/transport.ts';
import { HandshakeError } from '../../driver/trouble.ts';
import type { DriverDescribed } from '../../generated/results.ts';
import { visible } from '../../report/visible.ts';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import {
  checkCommand,
  loadCertifyLimits,
  type CertifyFlags,
} from '../config/load-certification.ts';
import { EXIT } from '../exit-code.ts';
import { formatTranscript } from '../format-transcript.ts';
import type { Io, Output } from '../io.ts';
import { oneLine } from '../quote.ts';
import type { Style } from '../style.ts';
import { UserError } from '../user-error.ts';
import { text } from '../../text.ts';

/** Nobody hurries somebody with a debugger, in milliseconds. */
const PATIENCE_MS = 24 * 60 * 60_000;

/**
 * Makes one call through a driver and prints all that was said: --smoke starts the driver; with --attach
 * the user has started it, and what it reads and writes is tied to the stdout and stdin of this command.
 *
 * Exit 0 where the request was signed right and the caller given the page as it was sent, 1 where not, 3 where the driver failed.
 */
export async function tryDriver(
  { io, out, err }: CommandContext,
  flags: CertifyFlags,
  command: readonly string[],
): Promise<number> {
  const lang = flags.lang === undefined ? 'en' : parseChoice('--lang', flags.lang, ['en', 'zh']);
  const attach = flags.attach === true;
  if (attach && command.length > 0) {
    throw new UserError('--attach starts no driver: leave out the command behind --.');
  }
  const limits = await loadCertifyLimits(flags, io.cwd);
  const settings: CertifySettings = {
    driver: { command: attach ? ['attached'] : checkCommand(command), cwd: io.cwd },
    ...{ runs: 1, seed: 1, selected: [], deviations: [] },
    limits: attach ? { ...DEFAULT_CERTIFY_LIMITS, callTimeoutMs: PATIENCE_MS } : limits,
  };
  // With --attach stdout belongs to the driver.
  const [output, style] = attach ? [io.stderr, err] : [io.stdout, out];
  if (attach) output.write(`${style.paint('dim', ATTACHED)}\n`);
  try {
    const session = await openClientSession(settings, {
      signal: io.signal,
      now: io.now,
      ...(attach ? { start: tiedTo(io) } : {}),
    });
    try {
      output.write(formatDescription(session.described, style));
      const tried = await session.tryCall();
      output.write(formatCall(tried, style));
      // When it is gone its log is whole.
      await session.close();
      const { problems, log } = session.report();
      output.write(
        formatRest(
          problems.map((problem) => problem[lang]),
          log,
          style,
        ),
      );
      if (tried.trouble !== undefined) {
        output.write(
          `${style.paint('red', 'the driver failed:')} ${visible(tried.trouble[lang])}\n`,
        );
        return EXIT.incomplete;
      }
      for (const { expected, observed } of tried.findings) {
        output.write(
          `${style.paint('red', 'not right:')} expected ${visible(expected[lang])}\n           observed ${visible(observed[lang])}\n`,
        );
      }
      if (tried.findings.length > 0) return EXIT.nonconformant;
      output.write(
        tried.answered
          ? `${style.paint('green', 'the driver works:')} the request was signed right, and the caller was given the page\n`
          : `${style.paint('yellow', 'no page:')} the driver works, and told of an error in place of the page\n`,
      );
      return tried.answered ? EXIT.conformant : EXIT.nonconformant;
    } finally {
      await session.close();
    }
  } catch (error) {
    if (error instanceof HandshakeError) throw new UserError(error.reason[lang]);
    throw error;
  }
}

const ATTACHED =
  'Waiting for a driver: each line on stdout is a message to it, each line on stdin its answer.';

/** The streams of this command as those of a driver. */
function tiedTo({ stdin, stdout }: Io): StartDriver {
  return () =>
    Promise.resolve({
      stdin: writableOf(stdout),
      stdout: stdin,
      stderr: Readable.from([]),
      ended: new Promise((resolve) => {
        stdin.once('end', () => {
          resolve(text('its output ended', '其输出已结束'));
        });
      }),
      close: () => {
        stdin.destroy();
        return Promise.resolve();
      },
    });
}

function writableOf(output: Output): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      output.write(chunk.toString());
      done();
    },
  });
}

function formatDescription({ subject, features }: DriverDescribed, style: Style): string {
  const { name = '', version = '', language = '' } = subject;
  return `${style.paint('bold', oneLine(`${name} ${version}`))}  ${style.paint('dim', oneLine(language))}\n  features  ${oneLine(features.join(', '))}\n\n`;
}

function formatCall({ exchanges, calls }: TriedCall, style: Style): string {
  const lines = calls.flatMap(({ method, params, outcome }, index) => [
    `${style.paint('dim', '→ driver')}  ${style.paint('bold', oneLine(method))} ${oneLine(params)}`,
    '',
    // A call is one request, but for the last one, which has what is left.
    ...exchanges
      .slice(index, index + 1 === calls.length ? undefined : index + 1)
      .map((exchange) => formatTranscript(exchange, style)),
    `${style.paint('dim', '← driver')}  ${oneLine(outcome)}`,
    '',
  ]);
  return `${lines.join('\n')}\n`;
}

function formatRest(problems: readonly string[], log: string, style: Style): string {
  return [
    ...problems.map((problem) => `${style.paint('yellow', 'protocol:')} ${visible(problem)}\n`),
    ...(log.trim() === ''
      ? []
      : [`${style.paint('dim', '-- its log (stderr)')}\n${visible(log.trimEnd())}\n\n`]),
  ].join('');
}
