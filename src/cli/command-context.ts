import type { Io } from './io.ts';
import type { Style } from './style.ts';

/** What every command is handed. */
export interface CommandContext {
  readonly io: Io;
  /** Colours for standard output. */
  readonly out: Style;
  /** Colours for standard error. */
  readonly err: Style;
}

/** Runs a command and gives its exit code. The flags come first, then the operands. */
export type CommandAction = (
  context: CommandContext,
  flags: never,
  ...operands: never[]
) => Promise<number>;

/** Makes a commander action of a command that is loaded when it is called, and keeps its exit code. */
export type Bind = (
  load: () => Promise<CommandAction>,
) => (...args: readonly unknown[]) => Promise<void>;
