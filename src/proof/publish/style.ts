import { style } from '../../report/html/style.ts';

const css = String.raw;

/** The look of the pages about the proof: that of the report, and the grid of the matrix. */
export const proofStyle: string =
  style +
  css`
    .page {
      max-width: 78rem;
    }
    .lead,
    .claim {
      max-width: 60rem;
    }
    .claim {
      font-size: 1.05rem;
    }
    .state {
      color: var(--tone);
      font-weight: 600;
    }
    .state.holds {
      --tone: var(--passed);
    }
    .state.fails {
      --tone: var(--failed);
    }
    .figures {
      width: auto;
      min-width: 24rem;
      margin-top: 0.75rem;
    }
    .figures td {
      font-variant-numeric: tabular-nums;
    }
    .figures td,
    .figures th + th {
      text-align: right;
    }
    .grid {
      width: max-content;
      border-collapse: separate;
      border-spacing: 0;
      font-size: 0.85rem;
    }
    .grid th,
    .grid td {
      padding: 0.25rem 0.4rem;
      border-bottom: 1px solid var(--line);
      line-height: 1.3;
    }
    .grid thead th {
      vertical-align: bottom;
    }
    .grid thead .turned {
      padding: 0.4rem 0.2rem;
      font-family: var(--mono);
      font-size: 0.7rem;
      font-weight: 400;
      writing-mode: sideways-lr;
      writing-mode: vertical-rl;
      transform: rotate(180deg);
      white-space: nowrap;
    }
    .grid th:first-child {
      position: sticky;
      left: 0;
      z-index: 1;
      width: 24rem;
      max-width: 24rem;
      border-right: 1px solid var(--line);
      background: var(--card);
      text-align: left;
      font-weight: 400;
      white-space: normal;
    }
    .grid .about {
      display: block;
      color: var(--soft);
    }
    .lead {
      margin-bottom: 0.6rem;
    }
    .grid td {
      /* What is only read out stays within its cell: it would widen the page. */
      position: relative;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    .grid td.number {
      text-align: right;
      border-right: 1px solid var(--line);
    }
    .grid .named {
      background: var(--passed-wash);
      color: var(--passed);
      font-weight: 700;
    }
    .grid .also {
      color: var(--quiet);
    }
    .grid .missed,
    .grid .unrelated {
      background: var(--failed-wash);
      color: var(--failed);
      font-weight: 700;
    }
    .key span {
      margin-right: 1.25rem;
      white-space: nowrap;
    }
    .key b {
      display: inline-block;
      width: 1.5em;
      text-align: center;
    }
    .mutants {
      padding-left: 1.25rem;
      font-size: 0.9rem;
    }
    .mutants code {
      overflow-wrap: anywhere;
    }
    .mutants .place,
    .count {
      color: var(--soft);
    }
    .score {
      display: block;
      width: 100%;
      max-width: 60rem;
      height: 0.9rem;
      border-radius: 3px;
    }
    .beside {
      margin-top: 0.8rem;
    }
    .swatch {
      display: inline-block;
      width: 0.75em;
      height: 0.75em;
      margin-right: 0.5em;
      border-radius: 2px;
      background: var(--tone);
    }
    .score rect {
      fill: var(--tone);
    }
    .suites,
    .either {
      --tone: var(--passed-fill);
    }
    .own-tests {
      --tone: var(--incomplete-fill);
    }
    .permitted {
      --tone: var(--warned-fill);
    }
    .equal {
      --tone: var(--quiet);
    }
    .nothing {
      --tone: var(--failed-fill);
    }
    .noticed {
      columns: 18rem;
    }
    .by-requirement code {
      overflow-wrap: anywhere;
    }
  `;
