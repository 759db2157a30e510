import { BlockList } from 'node:net';
import type { RunLimits } from './settings.ts';

/**
 * The limits of a run that names none: on this machine as fast as it goes, elsewhere 10 requests a
 * second and 5,000 in all, so that nobody's service is hurt by accident.
 */
export function defaultLimits(endpoint: string): RunLimits {
  const here = isLoopback(endpoint);
  return {
    rate: here ? null : 10,
    maxRequests: here ? null : 5000,
    maxTimeMs: null,
    concurrency: here ? 8 : 4,
    timeoutMs: 10_000,
    // [gateway] 15 minutes.
    maxClockSkewMs: 15 * 60_000,
  };
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an endpoint is on this machine by its name. Names are not looked up: one that is not known counts as somebody else's. */
function isLoopback(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return hostname.startsWith('[')
    ? loopback.check(hostname.slice(1, -1), 'ipv6')
    : loopback.check(hostname, 'ipv4');
}
