const css = String.raw;

/** The look of the page: light and dark, wide and narrow, screen and paper. */
export const style: string = css`
  :root {
    color-scheme: light dark;
    --paper: #fbfbfa;
    --card: #ffffff;
    --sunk: #f3f4f3;
    --ink: #1c1f21;
    --soft: #565d63;
    --line: #dcdfdd;
    --link: #0a5a8a;
    --failed: #b0231c;
    --failed-wash: #fdeeec;
    --warned: #875300;
    --warned-wash: #fff5df;
    --incomplete: #6a3fa0;
    --incomplete-wash: #f4effb;
    --deviation: #0b5f86;
    --deviation-wash: #e9f4fa;
    --passed: #1d6b3a;
    --passed-wash: #eaf5ed;
    --quiet: #5d646a;
    --quiet-wash: #eff0f0;
    --failed-fill: #c8372e;
    --warned-fill: #dd9a1f;
    --incomplete-fill: #8d64c4;
    --deviation-fill: #3f93bd;
    --passed-fill: #3c9a5f;
    --notApplicable-fill: #b9bfc3;
    --notSelected-fill: #dcdfe1;
    --sans:
      system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial,
      'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC',
      'Source Han Sans SC', sans-serif;
    --mono:
      ui-monospace, SFMono-Regular, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono',
      'DejaVu Sans Mono', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans Mono CJK SC', monospace;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #15181a;
      --card: #1c2023;
      --sunk: #24292d;
      --ink: #e6e8e8;
      --soft: #a6aeb4;
      --line: #363c41;
      --link: #7cc0ea;
      --failed: #ff9a90;
      --failed-wash: #3a1f1d;
      --warned: #f2c063;
      --warned-wash: #352a14;
      --incomplete: #c9abf5;
      --incomplete-wash: #2c2339;
      --deviation: #86cbee;
      --deviation-wash: #172c38;
      --passed: #86d3a0;
      --passed-wash: #18301f;
      --quiet: #a6aeb4;
      --quiet-wash: #2a2f33;
      --failed-fill: #e0564c;
      --warned-fill: #d9a23a;
      --incomplete-fill: #9f7bd6;
      --deviation-fill: #4a9dc7;
      --passed-fill: #45a268;
      --notApplicable-fill: #5c646a;
      --notSelected-fill: #3a4046;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 1rem/1.55 var(--sans);
    overflow-wrap: break-word;
  }
  .page {
    max-width: 68rem;
    margin: 0 auto;
    padding: 1.25rem 1.5rem 4rem;
  }
  #lang-en:checked ~ .page [lang='zh-CN'],
  #lang-zh:checked ~ .page [lang='en'] {
    display: none;
  }
  .choice,
  .visually-hidden,
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  :focus-visible,
  .choice:focus-visible + .pill,
  #lang-en:focus-visible ~ .page [for='lang-en'],
  #lang-zh:focus-visible ~ .page [for='lang-zh'] {
    outline: 2px solid var(--link);
    outline-offset: 2px;
  }
  section:focus-visible {
    outline: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  p,
  dl,
  dd,
  ul {
    margin: 0;
  }
  h2 {
    margin: 3.5rem 0 1rem;
    padding-top: 0.9rem;
    border-top: 1px solid var(--line);
    font-size: 1.45rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    margin: 2rem 0 0.75rem;
    font-size: 1.1rem;
    line-height: 1.35;
  }
  h4 {
    font-size: 1.2rem;
    line-height: 1.35;
  }
  h5 {
    margin: 1.25rem 0 0.4rem;
    font-size: 0.9rem;
  }
  h6 {
    margin: 0.6rem 0 0.3rem;
    color: var(--soft);
    font-size: 0.85rem;
    font-weight: 600;
  }
  .call {
    margin: 0 0 0.9rem;
  }
  .aside {
    color: var(--soft);
    font-weight: 400;
    font-size: 0.9em;
  }
  code,
  pre {
    font-family: var(--mono);
    font-size: 0.86em;
  }
  code {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  pre {
    margin: 0;
    max-height: 26rem;
    overflow: auto;
    padding: 0.75rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--sunk);
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .hidden-character {
    padding: 0 0.25em;
    border-radius: 3px;
    background: var(--warned-wash);
    color: var(--warned);
    font-family: var(--mono);
    font-size: 0.85em;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .cut,
  .empty {
    color: var(--soft);
    font-family: var(--sans);
    font-style: italic;
  }
  .lead {
    max-width: 44rem;
    color: var(--soft);
  }

  /* --- top */
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 1.25rem;
  }
  .product {
    font-weight: 600;
  }
  .languages {
    display: flex;
    gap: 0.35rem;
  }
  .pill {
    display: inline-block;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--card);
    color: var(--soft);
    font-size: 0.88rem;
    cursor: pointer;
  }
  .pill:hover {
    color: var(--ink);
    border-color: var(--soft);
  }
  #lang-en:checked ~ .page [for='lang-en'],
  #lang-zh:checked ~ .page [for='lang-zh'],
  .choice:checked + .pill {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.4rem;
    margin-top: 1.1rem;
    font-size: 0.93rem;
  }

  /* --- verdict */
  .verdict {
    padding: 1.5rem 1.75rem 1.25rem;
    border: 1px solid var(--line);
    border-left: 6px solid var(--tone);
    border-radius: 8px;
    background: var(--card);
  }
  .conformant {
    --tone: var(--passed);
    --wash: var(--passed-wash);
  }
  .nonconformant {
    --tone: var(--failed);
    --wash: var(--failed-wash);
  }
  .partial {
    --tone: var(--deviation);
    --wash: var(--deviation-wash);
  }
  .failed {
    --tone: var(--failed);
    --wash: var(--failed-wash);
    fill: var(--failed-fill);
  }
  .warned {
    --tone: var(--warned);
    --wash: var(--warned-wash);
    fill: var(--warned-fill);
  }
  .incomplete {
    --tone: var(--incomplete);
    --wash: var(--incomplete-wash);
    fill: var(--incomplete-fill);
  }
  .deviation {
    --tone: var(--deviation);
    --wash: var(--deviation-wash);
    fill: var(--deviation-fill);
  }
  .passed {
    --tone: var(--passed);
    --wash: var(--passed-wash);
    fill: var(--passed-fill);
  }
  .notApplicable,
  .notSelected {
    --tone: var(--quiet);
    --wash: var(--quiet-wash);
  }
  .notApplicable {
    fill: var(--notApplicable-fill);
  }
  .notSelected {
    fill: var(--notSelected-fill);
  }
  h1 {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    font-size: clamp(1.3rem, 1rem + 1.8vw, 1.85rem);
    line-height: 1.3;
    letter-spacing: -0.015em;
  }
  h1 .mark {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.3em;
    height: 1.3em;
    border-radius: 50%;
    background: var(--tone);
    color: var(--card);
    font-size: 0.95em;
    line-height: 1;
  }
  .subject {
    margin-top: 0.5rem;
    font-size: 1.05rem;
  }
  .limit,
  .why {
    max-width: 50rem;
    margin-top: 0.6rem;
  }
  .why {
    padding-left: 1.2rem;
  }
  .bar {
    display: block;
    width: 100%;
    height: 10px;
    margin: 1.25rem 0 0.75rem;
    border-radius: 5px;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.75rem;
    padding: 0;
    list-style: none;
  }
  .counts b {
    color: var(--tone, var(--ink));
    font-size: 1.3rem;
    font-variant-numeric: tabular-nums;
  }
  .counts .all b {
    color: var(--ink);
  }
  .counts span {
    color: var(--soft);
    font-size: 0.93rem;
  }

  /* --- tables and lists */
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.93rem;
  }
  th,
  td {
    padding: 0.45rem 0.75rem;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--soft);
    font-size: 0.82rem;
    font-weight: 600;
    white-space: nowrap;
  }
  th:first-child,
  td:first-child {
    padding-left: 0;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .scroll {
    overflow-x: auto;
  }
  .suites td[class] {
    color: var(--tone, inherit);
  }
  .suites td.failed,
  .suites td.warned,
  .suites td.incomplete,
  .suites td.deviation {
    font-weight: 700;
  }
  .suites td.none {
    color: var(--line);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr));
    gap: 0.9rem 2rem;
  }
  .facts dt {
    color: var(--soft);
    font-size: 0.85rem;
  }
  .facts div:last-child:has(.hash) {
    grid-column: 1 / -1;
  }
  .hash {
    display: block;
  }

  /* --- badges */
  .badge {
    display: inline-flex;
    gap: 0.35em;
    align-items: baseline;
    padding: 0.08em 0.6em 0.12em;
    border-radius: 4px;
    background: var(--wash);
    color: var(--tone);
    font-size: 0.82rem;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge .mark {
    font-weight: 700;
  }
  .level {
    font-size: 0.78rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }
  .level.SHOULD,
  .level.MAY {
    color: var(--soft);
  }
  .gloss {
    font-weight: 400;
  }
  .id {
    font-weight: 600;
  }

  /* --- findings */
  .finding,
  .group,
  .problems {
    margin-bottom: 1.25rem;
    padding: 1.25rem 1.5rem 1.4rem;
    border: 1px solid var(--line);
    border-left: 4px solid var(--tone, var(--failed));
    border-radius: 8px;
    background: var(--card);
    scroll-margin-top: 1rem;
  }
  .problems {
    padding-left: 2.5rem;
  }
  .finding .name,
  .point .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.75rem;
    align-items: baseline;
    margin-bottom: 0.35rem;
  }
  .clause {
    max-width: 48rem;
    margin-top: 0.3rem;
    color: var(--soft);
  }
  .meta {
    margin-top: 0.5rem;
    color: var(--soft);
    font-size: 0.85rem;
  }
  .meta > * + *::before {
    content: '·';
    padding: 0 0.5em 0 0.25em;
  }
  .finding > .reason {
    margin-top: 0.75rem;
  }
  .finding > .facts {
    margin-top: 1rem;
  }
  .versus {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
    margin-top: 1rem;
  }
  .versus > div {
    padding: 0.65rem 0.9rem 0.75rem;
    border-radius: 6px;
    background: var(--sunk);
  }
  .versus > .observed {
    background: var(--wash);
  }
  .versus dt {
    color: var(--soft);
    font-size: 0.82rem;
    font-weight: 600;
  }
  .versus .observed dt {
    color: var(--tone);
  }
  .versus dd {
    font-size: 1.05rem;
    line-height: 1.45;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .confirmation {
    margin-top: 0.75rem;
    font-size: 0.93rem;
  }
  .flaky {
    color: var(--warned);
    font-weight: 600;
  }
  .group ul {
    margin-top: 0.5rem;
    padding: 0;
    list-style: none;
    columns: 2 22rem;
    column-gap: 2rem;
    font-size: 0.93rem;
  }
  .group li {
    break-inside: avoid;
    padding: 0.15rem 0;
  }
  .group .reason {
    font-weight: 600;
  }

  /* --- exchanges */
  summary {
    cursor: pointer;
  }
  .exchange {
    margin-bottom: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .exchange > summary {
    padding: 0.45rem 0.9rem;
    font-size: 0.95rem;
  }
  .exchange[open] > summary {
    border-bottom: 1px solid var(--line);
    background: var(--sunk);
    border-radius: 6px 6px 0 0;
  }
  .exchange .count {
    display: inline-block;
    min-width: 1.1em;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }
  .telling,
  .arrow {
    color: var(--soft);
  }
  .answer {
    font-weight: 600;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1.75rem;
    padding: 0.25rem 0.9rem 0.9rem;
  }
  .sides > div {
    min-width: 0;
  }
  .line {
    margin-bottom: 0.5rem;
  }
  .pairs {
    margin-bottom: 0.75rem;
    font-size: 0.88rem;
  }
  caption,
  .caption {
    padding: 0.25rem 0;
    color: var(--soft);
    font-size: 0.82rem;
    font-weight: 600;
    text-align: left;
  }
  .pairs th,
  .pairs td {
    padding: 0.18rem 0.5rem;
    border-bottom-color: color-mix(in srgb, var(--line) 60%, transparent);
  }
  .pairs th {
    width: 1%;
    padding-left: 0;
    color: var(--soft);
  }
  .pairs th code {
    white-space: nowrap;
  }

  /* --- what is left open */
  .observed-points {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 29rem), 1fr));
    gap: 1rem;
    margin-top: 1rem;
    align-items: start;
  }
  .point {
    padding: 1rem 1.25rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
  }
  .point h3 {
    margin: 0;
  }
  .point .clause {
    font-size: 0.9rem;
  }
  .point .id {
    font-weight: 400;
  }
  .observations {
    margin-top: 0.75rem;
    font-size: 0.9rem;
  }
  .observations th,
  .observations td {
    padding-top: 0.25rem;
    padding-bottom: 0.25rem;
    overflow-wrap: anywhere;
  }
  .observations tbody td {
    border-bottom-color: color-mix(in srgb, var(--line) 60%, transparent);
  }
  .observations tbody tr:not(.first) td:first-child {
    padding-left: 0.75rem;
  }
  .observations tbody th {
    width: 42%;
  }
  .observations td:nth-last-child(2) {
    font-weight: 600;
  }

  /* --- all requirements */
  .filter-line {
    margin-bottom: 0.4rem;
    color: var(--soft);
    font-size: 0.85rem;
  }
  #requirements > .pill {
    margin: 0 0.2rem 0.4rem 0;
  }
  .pill .count {
    font-variant-numeric: tabular-nums;
    opacity: 0.75;
  }
  #show-failed:checked ~ .suite-list tbody tr[id]:not(.failed),
  #show-warned:checked ~ .suite-list tbody tr[id]:not(.warned),
  #show-incomplete:checked ~ .suite-list tbody tr[id]:not(.incomplete),
  #show-deviation:checked ~ .suite-list tbody tr[id]:not(.deviation),
  #show-passed:checked ~ .suite-list tbody tr[id]:not(.passed),
  #show-notApplicable:checked ~ .suite-list tbody tr[id]:not(.notApplicable),
  #show-notSelected:checked ~ .suite-list tbody tr[id]:not(.notSelected),
  #show-failed:checked ~ .suite-list .suite:not(:has(tr.failed)),
  #show-warned:checked ~ .suite-list .suite:not(:has(tr.warned)),
  #show-incomplete:checked ~ .suite-list .suite:not(:has(tr.incomplete)),
  #show-deviation:checked ~ .suite-list .suite:not(:has(tr.deviation)),
  #show-passed:checked ~ .suite-list .suite:not(:has(tr.passed)),
  #show-notApplicable:checked ~ .suite-list .suite:not(:has(tr.notApplicable)),
  #show-notSelected:checked ~ .suite-list .suite:not(:has(tr.notSelected)) {
    display: none;
  }
  .requirements {
    table-layout: fixed;
  }
  .requirements > thead th:nth-child(1) {
    width: 9.5rem;
  }
  .requirements > thead th:nth-child(3) {
    width: 6.6rem;
  }
  .requirements > thead th:nth-child(4) {
    width: 8.5rem;
  }
  .requirements > thead th:nth-child(5) {
    width: 4.2rem;
  }
  .requirements > thead th:nth-child(6) {
    width: 5rem;
  }
  .requirements > tbody > tr:target {
    background: var(--sunk);
  }
  .requirements summary {
    padding-left: 1.1rem;
    text-indent: -1.1rem;
  }
  .requirements .title {
    text-indent: 0;
  }
  .requirements details > :not(summary) {
    margin: 0.6rem 0 0.4rem 1.1rem;
  }
  .more {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.2rem 1rem;
    font-size: 0.93rem;
  }
  .more dt {
    color: var(--soft);
  }
  .narrow {
    display: none;
  }
  .plain th[scope='row'] {
    width: 34%;
  }
  .overview {
    margin-bottom: 1.75rem;
  }

  /* --- legend */
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
    gap: 0 2.5rem;
  }
  .legend h3 {
    margin-top: 1rem;
  }
  .legend dl {
    display: grid;
    grid-template-columns: minmax(7.5rem, max-content) 1fr;
    gap: 0.5rem 1rem;
    font-size: 0.93rem;
  }
  footer {
    margin-top: 3.5rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.85rem;
  }

  @media (max-width: 46rem) {
    .page {
      padding: 1rem 1rem 3rem;
    }
    .verdict,
    .finding,
    .group {
      padding: 1rem 1.1rem;
    }
    .versus,
    .sides,
    .legend dl {
      grid-template-columns: 1fr;
    }
    .legend dd {
      margin-bottom: 0.4rem;
    }
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
    .observations {
      table-layout: fixed;
    }
    .observations th,
    .observations td {
      padding-left: 0;
      padding-right: 0.5rem;
      white-space: normal;
    }
    .observations tbody tr:not(.first) td:first-child {
      padding-left: 0;
    }
    .observations thead th:last-child {
      width: 3.6rem;
    }
    .requirements > thead th:nth-child(1) {
      width: 7.2rem;
    }
    .requirements .title {
      display: block;
    }
    .more {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .more dd {
      margin-bottom: 0.4rem;
    }
    .requirements details > :not(summary) {
      margin-left: 0;
    }
    .plain,
    .plain tbody,
    .plain tr,
    .plain td,
    .plain th[scope='row'] {
      display: block;
      width: auto;
      padding-left: 0;
      padding-right: 0;
    }
    .plain thead {
      display: none;
    }
    .plain th[scope='row'] {
      padding-bottom: 0;
      border-bottom: 0;
      color: var(--soft);
    }
    .pairs th code {
      white-space: pre-wrap;
    }
    .pairs th {
      width: 42%;
    }
  }

  @media print {
    :root {
      color-scheme: light;
    }
    body {
      background: none;
      font-size: 10pt;
    }
    .page {
      max-width: none;
      padding: 0;
    }
    .languages,
    nav,
    .skip,
    .filter-line,
    #requirements > .pill {
      display: none;
    }
    pre {
      max-height: none;
    }
    h2,
    h3,
    h4,
    h5,
    .finding > header,
    summary {
      break-after: avoid;
    }
    tr,
    .versus,
    .point {
      break-inside: avoid;
    }
    * {
      print-color-adjust: exact;
    }
  }
`;
