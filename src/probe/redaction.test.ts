import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, createSignatureHider, hideSignatures, HIDDEN } from './redaction.ts';

/** What the command line takes as a secret. */
const secret = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 16,
  maxLength: 60,
});
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text).toString('base64'),
];

describe('createRedactor', () => {
  it('should hide a secret however it is written, and leave what stands around it', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...ways), (text, write) => {
        const redact = createRedactor(['another', text]);
        const written = redact(`<before>${write(text)}<behind>`);
        expect(written).toContain(HIDDEN);
        expect(written.startsWith('<before>') && written.endsWith('<behind>')).toBe(true);
        expect(written.length).toBeLessThan(40);
      }),
      { numRuns: 60 },
    );
  });

  it('should hide what is left of a secret where text was cut off, wherever that was', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...ways), fc.nat(), (text, write, at) => {
        const redact = createRedactor([text]);
        const written = write(text);
        const left = written.slice(0, 1 + (at % written.length));
        for (const end of ['', '…', '… and more']) {
          const shown = redact(`<before>${left}${end}`);
          // Half an escape may stand behind less than 8 characters; what is hidden is hidden whole.
          // Base64 may end with a character that holds a few bits of the secret.
          if (shown.includes(HIDDEN)) {
            expect(shown.replace(/(?<=\))[\w+/=]{1,3}/, '')).toBe(`<before>${HIDDEN}${end}`);
          } else expect(read(left).length).toBeLessThan(12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should hide what is left of a secret that has in it what looks like an escape', () => {
    const redact = createRedactor(['%00!!!!!!!!!!!!!!!']);
    expect(redact('before %00!!!!!!!!!')).toBe(`before ${HIDDEN}`);
    expect(redact('%00!!!!!!!!!… and more')).toBe(`${HIDDEN}… and more`);
    expect(redact('before %2500!!!!!!!!!')).toBe(`before ${HIDDEN}`);
  });

  it('should hide the end of a secret where text begins in the middle of it', () => {
    const redact = createRedactor(['0123456789abcdef']);
    expect(redact('6789abcdef behind')).toBe(`${HIDDEN} behind`);
    expect(redact('9abcdef behind')).toBe('9abcdef behind');
    const escaped = Array.from('0123456789abcdef', (one) => `%25${one.charCodeAt(0).toString(16)}`);
    for (let at = 0; at < 30; at++) {
      expect(redact(`${escaped.join('').slice(at)} behind`)).toMatch(
        /^[%\d]{0,4}\(hidden\) behind$/,
      );
    }
  });

  it('should leave words that are like a part of a secret, where nothing was cut off', () => {
    const redact = createRedactor(['my-company-secret-key', 'testsecret']);
    expect(redact('{"FlowName":"my-company-flow","ExecutionName":"testsec"}')).toBe(
      '{"FlowName":"my-company-flow","ExecutionName":"testsec"}',
    );
    expect(redact('abc')).toBe('abc');
  });
});

describe('createSignatureHider', () => {
  const [rpc, acs3] = ['OLeaidS1JvxuMvnyHOwuJ+uX5qY=', 'ab12'.repeat(16)];

  it('should hide every signature that was sent, plain and escaped, and no other', () => {
    const sent = new Set<string>();
    const hide = createSignatureHider(sent);
    const other = 'PLeaidS1JvxuMvnyHOwuJ+uX5qY=';
    const told = `a=${rpc}&b=${encodeURIComponent(rpc)}&c=${acs3}"${other}`;
    expect(hide(told)).toBe(told);
    sent.add(rpc).add(acs3);
    expect(hide(told)).toBe(`a=${HIDDEN}&b=${HIDDEN}&c=${HIDDEN}"${other}`);
    const escaped = Array.from(rpc, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');
    expect(hide(`<${escaped}>`)).toBe(`<${HIDDEN}>`);
    for (const signature of [rpc, acs3]) {
      for (const before of ['', 'a', 'ab']) {
        for (const encoding of ['base64', 'base64url', 'hex'] as const) {
          const encoded = Buffer.from(`${before}${signature}:behind`).toString(encoding);
          expect(hide(`<${encoded}>`)).toMatch(/^<\(hidden\)=*>$/);
          expect(hide(`<${encodeURIComponent(encoded)}>`)).toMatch(/^<\(hidden\)(?:%3D)*>$/);
        }
      }
    }
  });
});

describe('hideSignatures', () => {
  it.each([
    ['?Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D&b', `?Signature=${HIDDEN}&b`],
    ['"{\\"Signature\\":\\"OLeaidS1JvxuMvnyHOwuJ+uX5qY=\\"}', `"{\\"Signature\\":\\"${HIDDEN}"}`],
    ['Signature%3DOLeaidS1JvxuMvnyHOwuJ', `Signature%3D${HIDDEN}`],
    ['SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf', undefined],
  ])('should hide what is called one: %s', (said, hidden = said) => {
    expect(hideSignatures(said)).toBe(hidden);
  });
});

/** Escapes undone, as far as they are whole. */
function read(text: string): string {
  return text.replace(/%(?:25)*[0-9A-F]{2}|\\./g, '.');
}
