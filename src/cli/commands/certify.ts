import { certificationStarted } from '../../engine/certify.ts';
import type { CertifySettings } from '../../engine/client-settings.ts';
import { madeUpCredentials } from '../../engine/made-up-credentials.ts';
import { exitCodeOf } from '../../report/exit-code-of.ts';
import type { CommandContext } from '../command-context.ts';
import { loadCertification, type CertifyFlags } from '../config/load-certification.ts';
import { rememberSecrets } from '../known-secrets.ts';
import { oneLine } from '../quote.ts';
import { runSuite } from '../run-suite.ts';
import { UserError } from '../user-error.ts';

/** Checks a client SDK through its driver and writes what it found; with --smoke or --attach, makes one call. */
export async function certify(
  context: CommandContext,
  flags: CertifyFlags,
  command: readonly string[],
): Promise<number> {
  if (flags.smoke === true || flags.attach === true) {
    if (flags.smoke === true && flags.attach === true) {
      throw new UserError('--smoke starts the driver and --attach waits for one: use one of them.');
    }
    const { tryDriver } = await import('./try-driver.ts');
    return tryDriver(context, flags, command);
  }
  const { io } = context;
  const { settings, ...output } = await loadCertification(flags, command, io.cwd);
  rememberSecrets(Object.values(madeUpCredentials(settings.seed)));
  announce(context, settings);
  const results = await runSuite(
    context,
    {
      side: 'client',
      started: certificationStarted(settings, io.now()),
      settings,
      provide: { fnfCertify: settings },
      atOnce: settings.limits.concurrency,
    },
    output,
  );
  return exitCodeOf(results, output);
}

/** What is about to happen, before anything takes long. */
function announce({ io, err }: CommandContext, settings: CertifySettings): void {
  const { driver, selected, runs, seed } = settings;
  io.stderr.write(
    `${err.paint('bold', 'Certifying through')} ${oneLine(driver.command.join(' '))}\n  ${selected.length} requirements, ${runs} cases each, seed ${seed}\n`,
  );
}
