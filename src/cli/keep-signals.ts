const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Keeps others from listening to the signals that end a command: a library that ends the process at the
 * first one would do so before anything is written. What listens already stays.
 *
 * @returns lets them again
 */
export function keepSignals(): () => void {
  const refuse = (name: string | symbol, listener: (...args: unknown[]) => void): void => {
    // It is told before it is added. No signal is delivered before the tick is over.
    if (isSignal(name)) process.nextTick(() => process.off(name, listener));
  };
  process.on('newListener', refuse);
  return () => {
    process.off('newListener', refuse);
  };
}

function isSignal(name: string | symbol): name is (typeof SIGNALS)[number] {
  return SIGNALS.some((each) => each === name);
}
