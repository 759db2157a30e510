/** Counts what is open under each name, such as steps that were entered and have not exited. */
export interface OpenCounter {
  readonly open: (name: string) => void;
  /** Closes one; false where none is open under this name. */
  readonly close: (name: string) => boolean;
  readonly isOpen: (name: string) => boolean;
}

/** A counter in which nothing is open. */
export function createOpenCounter(): OpenCounter {
  const counts = new Map<string, number>();
  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  return {
    open: (name) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    close: (name) => {
      if (!isOpen(name)) return false;
      counts.set(name, (counts.get(name) ?? 0) - 1);
      return true;
    },
    isOpen,
  };
}
