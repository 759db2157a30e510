import { formatRequestTime } from '../../../../src/protocol/timestamp.ts';

/** A request time half a minute earlier, which is as good as any but for the signature. */
export function otherSecond(time: string): string {
  return formatRequestTime(Date.parse(time) - 30_000);
}
