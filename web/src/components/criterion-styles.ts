import { css } from 'lit';

export const criterionStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ocop-3);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--ocop-1) var(--ocop-4);
  }
  h3 {
    flex: 1 1 14rem;
  }
  .points {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .guidance {
    color: var(--ocop-quiet);
  }
  /* The heading above says it; the group still needs it as its name. */
  wa-radio-group::part(form-control-label) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  wa-radio-group::part(form-control-input) {
    gap: 0;
  }
  wa-radio {
    display: flex;
    align-items: flex-start;
    min-height: var(--ocop-target);
    padding: var(--ocop-2) var(--ocop-3);
    border-radius: var(--ocop-radius);
  }
  wa-radio:hover {
    background: var(--ocop-sunken);
  }
  wa-radio[aria-checked='true'] {
    background: var(--ocop-green-tint);
  }
  wa-radio::part(label) {
    flex: 1;
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--ocop-3);
  }
  .option > :first-child {
    flex: 1 1 14rem;
  }
  .worth {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .floor {
    flex-basis: 100%;
    color: var(--ocop-star-ink);
    font-weight: 500;
  }
  .case {
    padding-block: var(--ocop-3) var(--ocop-1);
    font-weight: 600;
  }
  .clear {
    justify-self: start;
  }
  .answer,
  .cap {
    display: flex;
    gap: var(--ocop-2);
    padding: var(--ocop-3);
    border-radius: var(--ocop-radius);
  }
  .answer {
    background: var(--ocop-green-tint);
  }
  .cap {
    background: var(--ocop-amber-tint);
    color: var(--ocop-amber);
  }
`;
