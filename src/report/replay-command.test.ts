import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { replayCommand } from './replay-command.ts';

describe('the replay command', () => {
  it('is plain where nothing needs quoting', () => {
    expect(replayCommand('reports/latest/results.json', 'LIMIT-DEFAULT')).toBe(
      'npx fnf-conformance replay reports/latest/results.json LIMIT-DEFAULT',
    );
  });

  it.each(["my reports/it's.json", '$(touch x)', '`id`; rm -rf ~', 'a\nb', '"*"', 'C:\\r.json'])(
    'gives a shell %j as one word',
    (path) => {
      const command = replayCommand(path, 'X').replace('npx fnf-conformance', "printf '%s|'");
      const words = execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
      expect(words).toBe(`replay|${path}|X|`);
    },
  );
});
