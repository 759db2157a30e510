import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, type Finding } from '../requirement/finding.ts';
import type { Definition } from '../requirement/requirement.ts';
import { emptyContext } from '../testing/case-context.ts';
import { text } from '../text.ts';
import { confirm, type Confirmation } from './confirm.ts';

function failingWhen(fails: (attempt: number) => boolean): Promise<Confirmation> {
  let attempt = 0;
  const definition: Definition<null> = {
    id: 'LIMIT-DEFAULT',
    needs: [],
    draw: () => fc.constant(null),
    check: (): Promise<Finding | undefined> => {
      attempt += 1;
      const wrong = finding(text('a', '甲'), text('b', '乙'));
      return Promise.resolve(fails(attempt) ? wrong : undefined);
    },
  };
  return confirm(definition, null, emptyContext);
}

describe('the confirmation', () => {
  it('takes three failures in a row for steady', async () => {
    expect(await failingWhen(() => true)).toMatchObject({ failedTries: 3, tries: 3 });
  });

  it('tries twenty times when the failure comes and goes', async () => {
    expect(await failingWhen((attempt) => attempt % 4 === 1)).toMatchObject({
      failedTries: 5,
      tries: 20,
    });
  });

  it('says so when it never came again', async () => {
    expect(await failingWhen(() => false)).toMatchObject({ failedTries: 0, tries: 20 });
  });
});
