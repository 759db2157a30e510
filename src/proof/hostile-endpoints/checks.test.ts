import { afterAll, describe, expect, it } from 'vitest';
import { browserPresent } from '../../testing/browser.ts';
import { catalogue, entryOf } from './catalogue.ts';
import { findTold } from './find-told.ts';
import { judgeRun, type JudgedRun } from './judge-run.ts';
import { closeBrowser, lookAtPage } from './look-at-page.ts';
import { commandTrials } from './commands.ts';
import { spellings } from './spellings.ts';
import { malformed } from './written.ts';

const SECRET = 'canary/secret+of="a key"=';
const SIGNATURE = 'OLeaidS1JvxuMvnyHOwuJ+uX5qY=';

describe('what is looked for in everything that is written', () => {
  it.each(spellings(SECRET))('is a secret written as %s, and a part of it', (written) => {
    for (const part of [written, written.slice(0, 16), written.slice(-16)]) {
      expect(findTold(`{"a":"${part}"}`, [SECRET], [])).toHaveLength(1);
    }
  });

  it('is a signature, and nothing else', () => {
    expect(findTold(`&Signature=${encodeURIComponent(SIGNATURE)}`, [], [SIGNATURE])).toHaveLength(
      1,
    );
    expect(findTold('AccessKeyId=testid&Signature=(hidden)', [SECRET], [SIGNATURE])).toEqual([]);
  });

  it('is what moves a terminal, and XML that is none', () => {
    const told = (text: string): readonly string[] => malformed(new Map([['terminal', text]]));
    expect(told('\u001b[31m✗ failed\u001b[39m\n\r\u001b[2Kdone')).toEqual([]);
    for (const escape of ['\u001b[2J', '\u001b]0;a\u0007', '\u009b2J', '\u202e', '\r', '\u0000']) {
      expect(told(`a${escape}b`)).toHaveLength(1);
    }
    expect(malformed(new Map([['junit.xml', '<a><b></a>']]))).toHaveLength(1);
    expect(malformed(new Map([['junit.xml', '<a/>']]))).toEqual([]);
  });
});

describe.skipIf(!browserPresent)('what is looked for in a report', () => {
  afterAll(closeBrowser);
  const own = '<!doctype html><title>a</title><script>0</script>';

  it.each([
    ['a script that ran', `${own}<p onclick=""><img src=x onerror="globalThis.hostile=1">`],
    ['an element of somebody else', `${own}<b data-hostile></b>`],
    ['a request', `${own}<style>p{background:url(http://127.0.0.1:9/x)}</style><p>a`],
    ['another script', `${own}<script>1</script>`],
  ])('is %s', async (_, html) => {
    expect(await lookAtPage('checks.html', html)).not.toEqual([]);
    expect(await lookAtPage('checks.html', own)).toEqual([]);
  });
});

describe('how a run is judged', () => {
  const seen = { requests: 1, attacked: 1, stray: 0, signatures: [], errors: [] };
  function judge(id: string, verdict: string, more: Partial<JudgedRun> = {}): readonly string[] {
    const outcome = verdict === 'nonconformant' ? 'failed' : 'passed';
    const results = { verdict, requirements: [{ id: 'A', outcome }] };
    return judgeRun({
      entry: entryOf(id),
      results: results as unknown as NonNullable<JudgedRun['results']>,
      ...{ seen, seconds: 1, peakMib: 100, writtenKib: 100, ...more },
    });
  }

  it.each([
    ['never-answers/always', 'incomplete', 0],
    ['never-answers/always', 'nonconformant', 1],
    ['never-answers/always', 'conformant', 1],
    ['json-bom/always', 'nonconformant', 0],
    ['json-bom/always', 'incomplete', 0],
    ['json-bom/always', 'conformant', 1],
    ['json-bom/always', 'partial', 1],
    ['undisturbed/always', 'conformant', 0],
    ['undisturbed/always', 'incomplete', 1],
    ['undisturbed/always', 'nonconformant', 2],
  ])('%s that comes out as %s has %i findings', (id, verdict, findings) => {
    expect(judge(id, verdict)).toHaveLength(findings);
  });

  it('tells too much time, memory and text, a visit elsewhere, and an attack that was none', () => {
    const bad = (more: Partial<JudgedRun>): number =>
      judge('json-bom/always', 'incomplete', more).length;
    expect(bad({ seconds: 100 })).toBe(1);
    expect(bad({ peakMib: 100_000 })).toBe(1);
    expect(bad({ writtenKib: 1_000_000 })).toBe(1);
    expect(bad({ seen: { ...seen, stray: 1 } })).toBe(1);
    expect(bad({ seen: { ...seen, attacked: 0 } })).toBe(1);
  });
});

it('has no endpoint twice, and a command for known ones only', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(commandTrials.map(({ endpoint }) => endpoint)));
});
