import type { Socket } from 'node:net';

/**
 * Ends a connection with RST; one whose own side is just being ended goes in order instead. The system
 * library refuses to reset that one, and Node then takes it for closed all the same: it stays open, and
 * a worker that holds it can never be terminated.
 */
export function resetConnection(tcp: Socket): void {
  if (tcp.destroyed) return;
  if (tcp.writableEnded && !tcp.writableFinished) tcp.destroy();
  else tcp.resetAndDestroy();
}
