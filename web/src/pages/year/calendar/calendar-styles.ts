import { css } from 'lit';

/** A grid of weeks; on a phone the days that have something, one under the other. Paper keeps the grid. */
export const calendarStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-4);
  }
  .head {
    justify-content: space-between;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th {
    padding: var(--ocop-2);
    text-align: start;
    font-weight: 600;
    color: var(--ocop-quiet);
  }
  td {
    height: 5rem;
    padding: var(--ocop-2);
    vertical-align: top;
    border: 1px solid var(--ocop-line);
    background: var(--ocop-surface);
  }
  td.free {
    background: none;
  }
  td.today {
    box-shadow: inset 0 0 0 2px var(--ocop-green);
  }
  time {
    display: block;
    color: var(--ocop-quiet);
  }
  .mark {
    color: var(--ocop-green);
    font-weight: 600;
  }
  .narrow {
    display: none;
  }
  ul {
    display: grid;
    gap: var(--ocop-2);
    margin: var(--ocop-1) 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: var(--ocop-1) var(--ocop-2);
    border-inline-start: 3px solid var(--ocop-line-strong);
    border-radius: 2px;
    background: var(--ocop-sunken);
  }
  li.green {
    border-color: var(--ocop-green);
    background: var(--ocop-green-tint);
  }
  li.red {
    border-color: var(--ocop-red);
    background: var(--ocop-red-tint);
  }
  li a {
    display: block;
    font-weight: 500;
  }
  .said {
    display: block;
  }
  .red .said {
    color: var(--ocop-red);
  }
  @media screen and (max-width: 59.99rem) {
    table,
    tbody,
    tr {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    td {
      display: block;
      height: auto;
      margin-block-end: var(--ocop-3);
      padding: var(--ocop-3);
      border-radius: var(--ocop-radius-l);
    }
    .free,
    .wide {
      display: none;
    }
    .narrow {
      display: inline;
    }
    li a {
      display: flex;
      align-items: center;
      min-height: var(--ocop-target);
    }
  }
  @media print {
    tr,
    li {
      break-inside: avoid;
    }
    table.none {
      display: none;
    }
  }
`;
