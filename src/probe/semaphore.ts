/** Lets a bounded number of tasks run at once, the others in the order they came. */
export interface Semaphore {
  run<Result>(task: () => Promise<Result>): Promise<Result>;
}

export function createSemaphore(seats: number): Semaphore {
  let free = seats;
  const waiting: (() => void)[] = [];
  return {
    async run(task) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        // A seat goes straight to who waits longest, so nobody can slip in between.
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
