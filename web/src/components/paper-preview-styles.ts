import { css } from 'lit';

/** The sheet: lengths in millimetres of the paper (`--mm`), sizes in its points (`--pt`), as NĐ 30/2020/NĐ-CP has them. */
export const sheetStyles = css`
  :host {
    --mm: 3px;
    --pt: calc(var(--mm) * 0.3528);
  }
  .sheet {
    margin-inline: auto;
    width: calc(var(--mm) * 210);
    max-width: 100%;
    min-height: calc(var(--mm) * 297);
    padding: calc(var(--mm) * 20) calc(var(--mm) * 15) calc(var(--mm) * 20) calc(var(--mm) * 30);
    border: 1px solid var(--ocop-line-strong);
    background: var(--ocop-sheet);
    color: var(--ocop-sheet-ink);
    box-shadow: var(--ocop-shadow);
    font: calc(var(--pt) * 14) / 1.3 var(--ocop-serif);
    text-align: justify;
  }
  .landscape {
    width: calc(var(--mm) * 297);
    min-height: calc(var(--mm) * 210);
  }
  p {
    max-width: none;
    margin: 0 0 calc(var(--pt) * 6);
  }
  p + p {
    margin-block-start: 0;
  }
  .bold {
    font-weight: 700;
  }
  .italic {
    font-style: italic;
  }
  .indent {
    text-indent: calc(var(--mm) * 12.7);
  }
  .centre,
  .title,
  .authority-line {
    text-align: center;
  }
  .right {
    text-align: right;
  }
  .left {
    text-align: left;
  }
  .columns {
    display: grid;
    grid-template-columns: 67fr 98fr;
    text-align: center;
  }
  .columns p,
  .title p {
    margin: 0;
  }
  .letterhead {
    margin-block-end: calc(var(--pt) * 18);
    font-size: calc(var(--pt) * 13);
    line-height: 1.15;
  }
  .nation {
    text-align: center;
    font-size: calc(var(--pt) * 13);
    line-height: 1.15;
  }
  .nation p {
    margin: 0;
    white-space: nowrap;
  }
  .motto,
  .date {
    font-size: calc(var(--pt) * 14);
  }
  .number,
  .date {
    padding-block-start: calc(var(--pt) * 8);
  }
  .rule {
    display: block;
    width: 42%;
    max-width: calc(var(--mm) * 60.4);
    margin: calc(var(--pt) * 2) auto 0;
    border-block-start: 1px solid currentColor;
  }
  .issuer .rule {
    width: 30%;
  }
  .rule.long {
    width: calc(var(--mm) * 60.4);
  }
  .title {
    margin-block: calc(var(--pt) * 12);
  }
  .authority-line {
    margin-block: calc(var(--pt) * 12) calc(var(--pt) * 6);
  }
  .dotted {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    text-align: left;
    text-indent: 0;
    white-space: pre-wrap;
  }
  .dotted.indent {
    padding-inline-start: calc(var(--mm) * 12.7);
  }
  .leader {
    position: relative;
    flex: 1;
    min-width: 3em;
    min-height: 1.3em;
    border-block-end: 1px dotted currentColor;
  }
  td .leader {
    display: block;
    min-height: 1.2em;
  }
  sup {
    line-height: 0;
  }
  .box {
    font-family: 'DejaVu Sans', 'Segoe UI Symbol', 'Noto Sans Symbols 2', sans-serif;
  }
  .table {
    overflow-x: auto;
    margin-block: 0 calc(var(--pt) * 6);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(var(--pt) * 13);
    line-height: 1.2;
    text-align: left;
  }
  th,
  td {
    padding: calc(var(--mm) * 0.6) calc(var(--mm) * 1.4);
    border: 1px solid currentColor;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    vertical-align: middle;
    font-weight: 700;
    overflow-wrap: break-word;
  }
  hr {
    margin-block: calc(var(--pt) * 9);
    border: 0;
    border-block-start: 1px solid currentColor;
  }
  hr.page {
    margin-block: calc(var(--mm) * 12);
    border-block-start: 2px dashed var(--ocop-line-strong);
  }
  .signing {
    margin-block-start: calc(var(--pt) * 12);
    break-inside: avoid;
  }
  .recipients {
    text-align: left;
    font-size: calc(var(--pt) * 11);
  }
  .recipients p:first-child {
    font-size: calc(var(--pt) * 12);
  }
  .signer {
    padding-block-start: calc(var(--mm) * 24);
  }
  .notes {
    margin: calc(var(--pt) * 18) 0 0;
    padding: calc(var(--pt) * 4) 0 0 1.5em;
    border-block-start: 1px solid currentColor;
    font-size: calc(var(--pt) * 11);
  }
  :host([wraps]) {
    --mm: 1px;
    --pt: calc(1rem / 14);
  }
  :host([wraps]) .sheet {
    width: auto;
    min-height: 0;
    padding: var(--ocop-4) var(--ocop-3);
    text-align: left;
  }
  :host([wraps]) .columns {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
  }
  :host([wraps]) .nation p {
    white-space: normal;
  }
  :host([wraps]) .signing .party:last-child {
    order: -1;
  }
  :host([wraps]) .rule.long {
    width: 10rem;
  }
  :host([wraps]) .recipients {
    font-size: var(--ocop-text);
  }
  :host([wraps]) table {
    min-width: calc(var(--columns) * 6.5rem);
  }
  :host([wraps]) th,
  :host([wraps]) td {
    padding: var(--ocop-1) var(--ocop-2);
  }
  @media print {
    :host {
      --mm: 1mm !important;
      --pt: 1pt !important;
    }
    .sheet {
      width: auto;
      min-height: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    hr.page {
      visibility: hidden;
      margin: 0;
      break-after: page;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
