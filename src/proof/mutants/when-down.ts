/** Waits for an error that nobody caught, which would have ended a process that an endpoint has to itself. */
export interface WhenDown {
  /** What it was, in a line; never settles where nothing happens. */
  readonly happened: Promise<string>;
  readonly end: () => void;
}

/** Begins to wait. Until `end` such errors do not end this process. */
export function whenDown(): WhenDown {
  let tell: (why: string) => void = () => undefined;
  const happened = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const listener = (error: unknown): void => {
    tell(
      `the process ends: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };
  process.on('uncaughtException', listener);
  process.on('unhandledRejection', listener);
  return {
    happened,
    end: () => {
      process.off('uncaughtException', listener);
      process.off('unhandledRejection', listener);
    },
  };
}
