import type { Text } from '../../text.ts';

/** Where the things of one mock are while it is set up and runs. */
export interface Places {
  /** Its folder, with what is kept of it and what was installed. */
  readonly folder: string;
  /** The document of the operation as JSON, in the form that the mock reads. */
  readonly document: string;
  /** Where it shall listen, on 127.0.0.1. */
  readonly port: number;
}

/** A program and its arguments. */
export type Command = readonly string[];

/** A program that has to be there: how it tells its version, and the oldest that will do. */
export interface Program {
  readonly command: Command;
  readonly oldest: string;
}

/** A server by others that is told what to answer by a document or by stubs. */
export interface Mock {
  /** Kebab case; the name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Its registry and its licence. */
  readonly from: string;
  readonly language: string;
  /** How it is run, and what it was given to answer with. */
  readonly how: Text;
  /** The document as it is, or as {@link asOpenApi30} writes it. */
  readonly reads: '3.1' | '3.0';
  /** An execution that it knows and that is over. */
  readonly execution: { readonly flowName: string; readonly executionName: string };
  readonly programs: readonly Program[];
  /** Run in its folder, once for each version of what is kept there. */
  readonly setUp: readonly Command[];
  readonly start: (places: Places) => Command;
  readonly env?: Readonly<Record<string, string>>;
}
