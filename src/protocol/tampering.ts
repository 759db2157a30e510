import type { Tampering } from './intent.ts';
import { withParameter, type Parameter } from './parameter.ts';

/** A signed request whose query is not written yet. */
export interface Draft {
  readonly method: string;
  readonly parameters: readonly Parameter[];
  readonly headers: readonly Parameter[];
  readonly body: Uint8Array;
}

/** Changes a signed request in one place. */
export function tamper(draft: Draft, change: Tampering): Draft {
  const { parameters, headers } = draft;
  switch (change.kind) {
    case 'set-parameter':
      return { ...draft, parameters: withParameter(parameters, change.name, change.value) };
    case 'add-parameter':
      return { ...draft, parameters: [...parameters, [change.name, change.value]] };
    case 'remove-parameter':
      return { ...draft, parameters: withParameter(parameters, change.name, null) };
    case 'rename-parameter':
      return {
        ...draft,
        parameters: parameters.map((pair) =>
          pair[0] === change.name ? [change.to, pair[1]] : pair,
        ),
      };
    case 'set-header':
      return { ...draft, headers: withParameter(headers, change.name, change.value) };
    case 'remove-header':
      return { ...draft, headers: withParameter(headers, change.name, null) };
    case 'method':
      return { ...draft, method: change.to };
    case 'body':
      return { ...draft, body: Buffer.from(change.content) };
    case 'signature-character':
      return withSignature(draft, (signature) => changeCharacter(signature, change.at));
    case 'signature-case':
      return withSignature(draft, swapCase);
    case 'signature-empty':
      return withSignature(draft, () => '');
    case 'signature-missing':
      return {
        ...draft,
        parameters: withParameter(parameters, 'Signature', null),
        headers: withParameter(headers, 'authorization', null),
      };
  }
}

function withSignature(draft: Draft, change: (signature: string) => string): Draft {
  return {
    ...draft,
    parameters: draft.parameters.map((pair) =>
      pair[0] === 'Signature' ? ['Signature', change(pair[1])] : pair,
    ),
    headers: draft.headers.map((pair) =>
      pair[0] === 'authorization'
        ? [
            'authorization',
            pair[1].replace(/(?<=Signature=)[^,]*/, (signature) => change(signature)),
          ]
        : pair,
    ),
  };
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const HEX = '0123456789abcdef';
const HEX_LENGTH = 64;

/**
 * Another character of the same alphabet in one place. It differs in the highest bit, because the
 * lowest bits of the last base64 character are padding and decode to the same bytes.
 */
function changeCharacter(signature: string, at: number): string {
  const alphabet = signature.length === HEX_LENGTH ? HEX : BASE64;
  const length = signature.replace('=', '').length;
  if (length === 0) return 'A';
  const place = at % length;
  const value = alphabet.indexOf(signature.charAt(place));
  const changed = alphabet.charAt((value + alphabet.length / 2) % alphabet.length);
  return signature.slice(0, place) + changed + signature.slice(place + 1);
}

function swapCase(signature: string): string {
  return signature.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
