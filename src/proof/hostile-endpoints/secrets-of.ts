import type { Target } from './trial.ts';

/** What must not be told of a run's credentials; the ids of the keys may. */
export function secretsOf({ credentials }: Pick<Target, 'credentials'>): readonly string[] {
  const { main, restricted, temporary } = credentials;
  return [main, restricted, temporary].flatMap((one) =>
    one === undefined ? [] : [one.accessKeySecret, one.securityToken ?? []].flat(),
  );
}
