import type { Config, Credentials, Deviations, Execution } from '../../generated/config.ts';
import type { Note } from '../../generated/scoreboard.ts';

type Keys<T> = Readonly<Record<keyof Required<T>, true>>;

// Typed by the generated types, so a key that is added to the schema must be added here.
const config: Keys<Config> = {
  endpoint: true,
  signature: true,
  profile: true,
  credentials: true,
  executions: true,
  restricted: true,
  limits: true,
};
const credentials: Keys<Credentials> = {
  accessKeyId: true,
  accessKeySecret: true,
  securityToken: true,
};
const execution: Keys<Execution> = {
  flowName: true,
  executionName: true,
  running: true,
  foreign: true,
};
const limits: Keys<NonNullable<Config['limits']>> = {
  rate: true,
  maxRequests: true,
  concurrency: true,
  timeout: true,
  maxClockSkew: true,
};
const deviation: Keys<Deviations[number]> = {
  requirement: true,
  code: true,
  reason: true,
  owner: true,
  expires: true,
};
const note: Keys<Note> = { sdk: true, requirement: true, cause: true };
const cause: Keys<Note['cause']> = { en: true, zh: true };

/** The keys that the config file knows in a place: '', `credentials`, `executions`, `restricted`, `limits`. */
export function configKeys(place: string): string[] {
  switch (place) {
    case 'credentials':
    case 'restricted':
      return Object.keys(credentials);
    case 'executions':
      return Object.keys(execution);
    case 'limits':
      return Object.keys(limits);
    default:
      return Object.keys(config);
  }
}

/** The keys of an entry of the deviations file. */
export function deviationKeys(): string[] {
  return Object.keys(deviation);
}

/** The keys of an entry of the notes of a scoreboard, those of its cause among them. */
export function noteKeys(): string[] {
  return Object.keys({ ...note, ...cause });
}
