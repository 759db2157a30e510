import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { quote } from '../quote.ts';
import { fileProblem } from '../file-problem.ts';
import { UserError } from '../user-error.ts';
import type { Step } from './path.ts';

/** A YAML or JSON file that a person wrote, with where things stand in it. */
export interface DataFile {
  /** What it holds, as plain data; an empty file holds `undefined`. */
  readonly data: unknown;
  /** `fnf.yaml:3` for what stands on the third line, as far as the path leads. */
  locate(path: readonly Step[]): string;
}

const LARGEST = 1_000_000;

/**
 * Reads a YAML or JSON file of at most a megabyte.
 *
 * @param what what the file is, `the config file`
 * @throws UserError when it cannot be read or is neither; nothing of its content is repeated
 */
export async function readDataFile(what: string, path: string, cwd: string): Promise<DataFile> {
  const text = await readText(what, path, cwd);
  const name = basename(path);
  const lines = new LineCounter();
  // JSON is YAML too, and only this parser tells the line of each key.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    // The parser's own message may quote the line, and a secret with it.
    throw new UserError(
      `${name}:${line}:${col}: ${what} is neither YAML nor JSON: ${SYNTAX[error.code] ?? 'wrong syntax here'}.`,
    );
  }
  return {
    data: toData(what, name, () => document.toJS({ maxAliasCount: 100 }) as unknown) ?? undefined,
    locate: (steps) => {
      const offset = offsetOf(document.contents, steps);
      return offset === undefined ? name : `${name}:${lines.linePos(offset).line}`;
    },
  };
}

async function readText(what: string, path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path);
  try {
    const { size } = await stat(full);
    if (size > LARGEST) {
      throw new UserError(
        `${what} ${quote(path)} is larger than a megabyte: is it the right file?`,
      );
    }
    return await readFile(full, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot read ${what} ${quote(path)}: ${fileProblem(error)}.`);
  }
}

function toData(what: string, name: string, read: () => unknown): unknown {
  try {
    return read();
  } catch {
    throw new UserError(
      `${name}: ${what} refers to something by a * that is not there: put text that begins with * in quotes.`,
    );
  }
}

/** Where the last step of a path that exists begins: a key, or an item of a list. */
function offsetOf(contents: Node | null, steps: readonly Step[]): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range?.[0];
  for (const step of steps) {
    let found: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!isPair(pair)) return offset;
      found = isScalar(pair.key) ? pair.key : undefined;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      found = node.items[step];
      node = found;
    }
    const range = (found as Node | undefined)?.range;
    if (range === undefined || range === null) return offset;
    offset = range[0];
  }
  return offset;
}

const SYNTAX: Readonly<Partial<Record<string, string>>> = {
  BAD_ALIAS: 'text that begins with * must be put in quotes',
  BAD_DQ_ESCAPE: 'an escape that does not exist within double quotes',
  BAD_INDENT: 'the indentation does not fit',
  BAD_SCALAR_START: 'text that begins with this character must be put in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'two keys on one line, or text with ": " in it that must be put in quotes',
  DUPLICATE_KEY: 'this key stands here twice',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key without a colon, or an item that does not belong here',
  MULTIPLE_DOCS: 'a second document begins here, and only one is read',
  TAB_AS_INDENT: 'a tab is used for indentation, use spaces',
};
