import { describe, expect, it } from 'vitest';
import { TWO_EVENTS, withTexts } from '../../arbitraries/client/any-page.ts';
import type { CallOutcome, ReportedPage } from '../../generated/driver-protocol.ts';
import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';
import type { ClientContext, SdkCall } from './client-context.ts';
import { expectRead } from './expect-read.ts';

const call: SdkCall = { signature: 'rpc', request: { FlowName: 'f', ExecutionName: 'e' } };
const page = withTexts(TWO_EVENTS, { StepName: 'é' });
const special: ScriptedAnswer = { status: 200, body: 'special' };

/** A context whose SDK reads the special answer and any other in the two ways given. */
function reads(asSpecial: CallOutcome, asUsual: CallOutcome): ClientContext {
  const skip = (): never => {
    throw new Error('skipped');
  };
  const control = (): Promise<void> => Promise.reject(new Error('control'));
  return {
    skip,
    control,
    play: (asked: SdkCall, script: () => ScriptedAnswer) =>
      Promise.resolve({ call: asked, outcome: script() === special ? asSpecial : asUsual }),
  } as unknown as ClientContext;
}

const gave = (body: ReportedPage): CallOutcome => ({ outcome: 'response', body });
const failed: CallOutcome = { outcome: 'sdkError', kind: 'decode', message: 'no' };
const lossy = withTexts(page, { StepName: '?' });

describe('expectRead', () => {
  it('should find nothing where the page was read', async () => {
    const context = reads(gave(page), failed);
    expect(await expectRead({ call, page, answer: special }, context)).toBeUndefined();
  });

  it('should find fault where only the special way of writing it is misread', async () => {
    const context = reads(gave(lossy), gave(page));
    const found = await expectRead({ call, page, answer: special }, context);
    expect(found?.observed.en).toBe('Events[0].StepName: "?"');
  });

  it('should find fault where only the special way of writing it is an error', async () => {
    const context = reads(failed, gave(page));
    const found = await expectRead({ call, page, answer: special }, context);
    expect(found?.observed.en).toContain('SDK error');
  });

  it('should leave out a field that is misread in any case, and see the others', async () => {
    const context = reads(gave({ ...lossy, NextToken: 'other' }), gave(lossy));
    const found = await expectRead({ call, page, answer: special }, context);
    expect(found?.observed.en).toBe('NextToken: "other"');
    const same = reads(gave(lossy), gave(lossy));
    expect(await expectRead({ call, page, answer: special }, same)).toBeUndefined();
  });

  it('should leave out events that are lost in any case', async () => {
    const { Events, ...rest } = page;
    const context = reads(gave(rest), gave({ ...page, Events: Events.slice(1) }));
    expect(await expectRead({ call, page, answer: special }, context)).toBeUndefined();
  });

  it('should leave out the order of events where it is lost in any case', async () => {
    const turned = { ...page, Events: page.Events.toReversed() };
    const context = reads(gave({ ...turned, NextToken: 'other' }), gave(turned));
    const found = await expectRead({ call, page, answer: special }, context);
    expect(found?.observed.en).toBe('NextToken: "other"');
  });

  it('should tell an empty list from no list', async () => {
    const empty = { ...page, Events: [] };
    const { Events, ...rest } = page;
    expect(Events).toHaveLength(2);
    const context = reads(gave(rest), gave(page));
    const found = await expectRead(
      { call, page: empty, answer: special, plain: { page } },
      context,
    );
    expect(found?.observed.en).toBe('no Events');
  });

  it('should make the control where the plain page is not read either', async () => {
    const context = reads(failed, failed);
    await expect(expectRead({ call, page, answer: special }, context)).rejects.toThrow('control');
  });
});
