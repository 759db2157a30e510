import type { Level, Outcome } from '../../generated/results.ts';
import { levelLabels, outcomeLabels } from '../labels.ts';
import { markup, type Markup } from './markup.ts';
import { say } from './say.ts';

/** An outcome as mark and word, so that it does not depend on colour. */
export function outcomeBadge(outcome: Outcome): Markup {
  const { mark, name } = outcomeLabels[outcome];
  return markup`<span class="badge ${outcome}"><span class="mark" aria-hidden="true">${mark}</span>${say(name)}</span>`;
}

/** A level by its keyword; the Chinese name stands beside it in Chinese. */
export function levelTag(level: Level): Markup {
  return markup`<span class="level ${level}">${level}<span lang="zh-CN" class="gloss"> ${levelLabels[level].name.zh}</span></span>`;
}
