/** One case for every `each` that were asked for: where a case takes many requests, or where cases differ little. */
export function fewerCases(each: number): (runs: number) => number {
  return (runs) => Math.ceil(runs / each);
}
