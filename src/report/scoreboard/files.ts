import type { Lang } from '../bilingual.ts';
import type { Scoreboard } from './board.ts';
import { renderBoardHtml } from './render-html.ts';
import { renderBoardMarkdown } from './render-markdown.ts';

type Render = (board: Scoreboard, lang: Lang) => string;

/** The files of a scoreboard by the names that its Markdown links to. The language is what index.html shows first. */
export const boardFiles: Readonly<Record<'index.html' | 'README.md' | 'README.zh.md', Render>> = {
  'index.html': renderBoardHtml,
  'README.md': (board) => renderBoardMarkdown(board, { lang: 'en', other: 'README.zh.md' }),
  'README.zh.md': (board) => renderBoardMarkdown(board, { lang: 'zh', other: 'README.md' }),
};
