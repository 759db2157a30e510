import type { Command } from 'commander';
import type { Bind, CommandAction } from '../command-context.ts';
import { UserError } from '../user-error.ts';

const LATER = {
  compare: 'show what changed between two runs',
  merge: 'join the results of shards',
  verify: 'check a certificate against its results',
} as const;

/** Declares the commands that are promised and not built yet; each says so and exits 2. */
export function addLater(program: Command, bind: Bind): void {
  for (const [name, description] of Object.entries(LATER)) {
    const refuse: CommandAction = () => {
      throw new UserError(
        `${name} is not built yet: this version checks endpoints and client SDKs, see \`fnf-conformance --help\`.`,
      );
    };
    program
      .command(name)
      .description(`${description} (not built yet)`)
      .argument('[arguments...]')
      .allowUnknownOption()
      .action(bind(() => Promise.resolve(refuse)));
  }
}
