import type { Exchange } from '../generated/results.ts';

/** A response in a few words: `400 InvalidArgument`, `200, Events: 60`. */
export function describeResponse({ status, body }: Exchange['response']): string {
  const value = parse(body);
  if (typeof value !== 'object' || value === null) return String(status);
  if ('Code' in value && typeof value.Code === 'string') return `${status} ${value.Code}`;
  if ('Events' in value && Array.isArray(value.Events)) {
    return `${status}, Events: ${value.Events.length}`;
  }
  return String(status);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
