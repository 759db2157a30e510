/** A V3 canonical request with another canonical query, which is its third line. */
export function withQuery(canonicalRequest: string, query: string): string {
  const lines = canonicalRequest.split('\n');
  return [...lines.slice(0, 2), query, ...lines.slice(3)].join('\n');
}
