import type { Results } from '../generated/results.ts';
import { cutWithNote } from './cut.ts';

/** The kit that made the results, `fnf-conformance 1.2.3`. */
export function kitName({ kit }: Pick<Results, 'kit'>): string {
  return cutWithNote(`${kit.name} ${kit.version}`, 60);
}
