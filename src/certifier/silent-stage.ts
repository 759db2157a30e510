import type { OpenStage } from './open-stage.ts';

/** A stage where no request can arrive. */
export function silentStage(
  endpoint: string,
  {
    close = () => Promise.resolve(),
    closeConnections = () => Promise.resolve(),
  }: Partial<Pick<OpenStage, 'close' | 'closeConnections'>> = {},
): OpenStage {
  return { endpoint, requests: [], elsewhere: [], failure: undefined, closeConnections, close };
}
