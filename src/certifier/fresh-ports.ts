/** Hands out port numbers, none of them twice before all of them were handed out. */
export interface FreshPorts {
  next(): number;
}

/** Below the ports that systems give to clients, and above those of most services. */
const FIRST = 10_240;
const LAST = 32_767;

/**
 * Ports in turn, from a place that differs from process to process. Systems give a free port out again
 * within a few calls; a client that keeps connections would then write to one which the stage before had
 * reset, and be blamed for it.
 *
 * @param start where to begin, from 0 to less than 1. Which port it is makes no difference to any case
 */
export function createFreshPorts(start: number = Math.random()): FreshPorts {
  const count = LAST - FIRST + 1;
  let at = Math.floor(start * count);
  return {
    next() {
      const port = FIRST + at;
      at = (at + 1) % count;
      return port;
    },
  };
}
