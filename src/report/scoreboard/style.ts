import { style } from '../html/style.ts';

const css = String.raw;

/** The look of the scoreboard: that of the report, and its table, whose head and first column stay in sight. */
export const boardStyle: string =
  style +
  css`
    .page {
      max-width: 86rem;
    }
    .top,
    .lead,
    .limit {
      max-width: 60rem;
    }
    .top {
      max-width: none;
    }
    h1 {
      margin-bottom: 0.6rem;
    }
    .legend-line {
      margin-bottom: 0.9rem;
    }
    #table > .pill {
      margin: 0 0.2rem 0.9rem 0;
    }
    .scroll:has(> .board) {
      max-height: 88vh;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--card);
    }
    .board {
      width: max-content;
      min-width: 100%;
      border-collapse: separate;
      border-spacing: 0;
    }
    .board th,
    .board td {
      padding: 0.4rem 0.5rem;
      line-height: 1.35;
    }
    .board thead th {
      position: sticky;
      top: 0;
      z-index: 2;
      width: 7.1rem;
      max-width: 7.1rem;
      border-bottom: 1px solid var(--soft);
      background: var(--sunk);
      font-family: var(--mono);
      font-size: 0.72rem;
      text-align: center;
      vertical-align: bottom;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .board .part {
      display: block;
      font-family: var(--sans);
      font-weight: 400;
    }
    .board th:first-child {
      position: sticky;
      left: 0;
      z-index: 1;
      width: 18.5rem;
      max-width: 18.5rem;
      padding-left: 0.9rem;
      border-right: 1px solid var(--line);
      background: var(--card);
    }
    .board thead th:first-child {
      z-index: 3;
      background: var(--sunk);
      font-family: var(--sans);
      font-size: 0.82rem;
      text-align: left;
    }
    .board td {
      position: relative;
      text-align: center;
      vertical-align: middle;
      font-variant-numeric: tabular-nums;
    }
    .board .id {
      font-size: 0.8rem;
    }
    .board .title {
      display: block;
      color: var(--soft);
      font-size: 0.85rem;
      line-height: 1.4;
    }
    .board .name th {
      padding-top: 1.1rem;
      font-weight: 600;
    }
    .board .row td {
      color: var(--tone);
      font-weight: 700;
    }
    .board .row td.failed,
    .board .row td.warned,
    .board .row td.incomplete,
    .board .row td.deviation {
      background: var(--wash);
    }
    .board .row td a {
      display: grid;
      place-items: center;
      position: absolute;
      inset: 0;
      color: inherit;
      text-decoration: none;
    }
    .board .row td a:hover {
      outline: 2px solid var(--tone);
      outline-offset: -2px;
    }
    .board .sums .badge {
      display: inline-block;
      padding: 0.08em 0.45em 0.12em;
      font-size: 0.78rem;
      line-height: 1.3;
      white-space: normal;
    }
    .board .sums .badge .mark {
      margin-right: 0.35em;
    }
    .board .sums td {
      color: var(--tone, inherit);
      font-weight: 600;
    }
    .board .row td.notApplicable,
    .board .row td.notSelected,
    .board .row td.none,
    .board .sums td.none {
      color: var(--quiet);
      font-weight: 400;
    }
    #show-found:checked ~ .scroll .row:not(.found),
    #show-found:checked ~ .scroll .suite:not(:has(.found)) {
      display: none;
    }

    .sdk > h3 {
      margin-top: 2.75rem;
      font-family: var(--mono);
      font-size: 1.15rem;
      overflow-wrap: anywhere;
    }
    .sdk .verdict-line {
      color: var(--tone);
      font-weight: 600;
    }
    .sdk > .meta {
      margin-bottom: 1rem;
      overflow-wrap: anywhere;
    }
    .sdk > .meta > * + *::before {
      content: none;
    }
    .sdk > .meta > :not(:last-child)::after {
      content: '·';
      padding: 0 0.25em 0 0.5em;
    }
    .sdk .finding {
      padding: 0.9rem 1.25rem 1rem;
    }
    .sdk h4 {
      font-size: 1.05rem;
    }
    .sdk .cause {
      max-width: 56rem;
      margin-top: 0.5rem;
    }
    .sdk .versus dd {
      font-size: 0.95rem;
    }
    .lines {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.3rem 1rem;
      margin-top: 0.75rem;
      font-size: 0.93rem;
    }
    .lines dt {
      color: var(--soft);
    }

    @media (max-width: 46rem) {
      .scroll:has(> .board) {
        max-height: 82vh;
      }
      .board th:first-child {
        width: 9.2rem;
        max-width: 9.2rem;
        padding-left: 0.6rem;
        overflow-wrap: anywhere;
      }
      .board thead th {
        width: 5.6rem;
        max-width: 5.6rem;
        font-size: 0.65rem;
      }
      .board .id {
        font-size: 0.74rem;
      }
      .board .title {
        font-size: 0.78rem;
      }
      .lines {
        grid-template-columns: 1fr;
      }
      .lines dd {
        margin-bottom: 0.4rem;
      }
    }
    @media print {
      .scroll:has(> .board) {
        max-height: none;
        overflow: visible;
      }
      #table > .pill {
        display: none;
      }
    }
  `;
