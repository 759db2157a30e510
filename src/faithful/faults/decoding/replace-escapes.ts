/** JSON text with each escape in it replaced: `escape` is two characters, the backslash first. */
export function replaceEscapes(json: string, replace: (escape: string) => string): string {
  return json.replace(/\\./g, replace);
}
