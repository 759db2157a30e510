import { describe, expect, it } from 'vitest';
import { notChecked, requirementCatalogue } from '../generated/requirements.ts';
import { describeSource } from './describe-source.ts';

const sources = [...requirementCatalogue, ...notChecked].map(({ source }) => source);

describe('the source of a clause', () => {
  it.each([...new Set(sources)])('%s is named in full in both languages', (source) => {
    const { en, zh } = describeSource(source);
    expect(en).not.toMatch(/(^|; )(page|page-late|rpc|v3|concept|cli|sdk|gateway):/);
    // Names of parameters, codes and headers stay; words do not.
    expect(zh.replaceAll(/x-acs-[a-z\d-]+/g, '')).not.toMatch(/(?<![\w:.-])[a-z]{3,}(?![\w:.-])/);
  });

  it('stays as it is where it names no text that is known', () => {
    expect(describeSource('<b>elsewhere</b>').en).toBe('<b>elsewhere</b>');
  });
});
