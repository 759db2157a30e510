import { madeUpCredentials } from '../../engine/made-up-credentials.ts';
import { secretsOf } from '../../probe/redaction.ts';
import { writtenPattern } from '../../protocol/written-forms.ts';
import { CANARIES } from './canaries.ts';

/** So much of a secret, in a row, is too much of it: characters. */
const PART = 16;

/** Looks for secrets of a run in what came out of it: whole in any written form, or a part as it is. */
export function findLeaks(seed: number, outputs: ReadonlyMap<string, string>): readonly string[] {
  const secrets = [...secretsOf(Object.values(madeUpCredentials(seed))), ...CANARIES];
  const whole = new RegExp(secrets.flatMap((secret) => writtenPattern(secret) ?? []).join('|'));
  const parts = secrets.flatMap((secret) =>
    Array.from({ length: secret.length - PART + 1 }, (_, at) => secret.slice(at, at + PART)),
  );
  return [...outputs].flatMap(([name, text]) => {
    const part = parts.find((each) => text.includes(each));
    const at = part === undefined ? text.search(whole) : text.indexOf(part);
    if (at < 0) return [];
    const shown = JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
    return [`${name} has a secret, or a part of one: ${shown}`];
  });
}
