/** The command that runs a stored counterexample again, ready to be pasted into a shell. */
export function replayCommand(resultsPath: string, id: string): string {
  return `npx fnf-conformance replay ${quote(resultsPath)} ${quote(id)}`;
}

/** Results may come from anywhere: what is not plainly harmless in a shell is quoted. */
function quote(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
