// What the pages that list something share: the words to search for, one thing to narrow by, the rows or their absence.
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { AppError } from '../gateway/errors.ts';
import type { Row } from './ocop-data-list.ts';
import './ocop-data-list.ts';
import './ocop-empty.ts';
import { valueOf } from './value-of.ts';

export const listStyles = css`
  .filters {
    display: grid;
    gap: var(--ocop-4);
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  }
  .wrong {
    color: var(--ocop-red);
    font-weight: 600;
  }
`;

/** The box for words, with or without dấu. */
export function searchBox(
  words: string,
  change: (words: string) => void,
  label = 'Tìm sản phẩm, chủ thể',
): TemplateResult {
  return html`<wa-input
    type="search"
    label=${label}
    hint="Gõ có dấu hoặc không dấu"
    .value=${words}
    @input=${(event: Event) => change(valueOf(event))}
  ></wa-input>`;
}

/** What narrows a list beside its boxes, because a figure led here, and how to see all again. */
export function narrowedNote(narrowed: readonly string[], whole: string): TemplateResult | typeof nothing {
  if (narrowed.length === 0) return nothing;
  return html`<p>Chỉ xem: ${narrowed.join(' · ')}. <a href=${whole}>Xem tất cả</a></p>`;
}

/** One choice to narrow a list by. */
export function choiceBox(
  label: string,
  value: string,
  options: Iterable<readonly [value: string, label: string]>,
  change: (value: string) => void,
): TemplateResult {
  return html`<wa-select label=${label} .value=${value} @change=${(event: Event) => change(valueOf(event))}>
    ${[...options].map(([key, name]) => html`<wa-option value=${key}>${name}</wa-option>`)}
  </wa-select>`;
}

/** What `PagedQuery` offers, of the parts that are shown. */
export interface Paged {
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  readonly error: AppError | null;
  readonly more: () => Promise<void>;
}

/**
 * A list of which the first `shown` stand on the page: first come the rows that are known already, then what the store
 * has `beyond` them. `step` shows a page more, and answers how many then stand there.
 */
export function pagedBeyond(
  { known, shown }: { readonly known: number; readonly shown: number },
  beyond: readonly Paged[],
  step: () => number,
): Paged {
  return {
    hasMore: known > shown || beyond.some(({ hasMore }) => hasMore),
    isFetching: beyond.some(({ isFetching }) => isFetching),
    error: beyond.find(({ error }) => error !== null)?.error ?? null,
    more: async () => {
      if (known < step()) await Promise.all(beyond.map((paged) => paged.more()));
    },
  };
}

/** The way to the next page of a list; nothing where all is shown. */
export function moreButton(paged: Paged): TemplateResult | typeof nothing {
  if (!paged.hasMore) return nothing;
  return html`<div class="row no-print">
    <wa-button
      appearance="outlined"
      ?loading=${paged.isFetching}
      ?disabled=${paged.isFetching}
      @click=${() => void paged.more()}
    >
      <wa-icon slot="start" name="chevron-down"></wa-icon>Xem thêm
    </wa-button>
    ${paged.error === null ? nothing : html`<p class="wrong" role="alert">${paged.error.message}</p>`}
  </div>`;
}

export interface ListView {
  readonly caption: string;
  /** "hồ sơ", "văn bản": what is counted. */
  readonly noun: string;
  readonly columns: readonly { readonly label: string; readonly isNumber?: boolean }[];
  readonly rows: readonly Row[];
  /** Whether more may follow than stand in the rows. */
  readonly isCut?: boolean;
  /** How many there are, where the rows are the first of them. */
  readonly total?: number;
}

/** How many there are, then the table; nothing found says what to change. */
export function listView({
  caption,
  noun,
  columns,
  rows,
  isCut = false,
  total = rows.length,
}: ListView): TemplateResult {
  return html`
    <p role="status" class="quiet">${total}${isCut ? '+' : ''} ${noun}</p>
    ${
      rows.length === 0
        ? html`<ocop-empty heading="Không có ${noun} nào như vậy" icon="search"
            >Hãy đổi từ tìm hoặc mục xem.</ocop-empty
          >`
        : html`<ocop-data-list caption=${caption} .columns=${columns} .rows=${rows}></ocop-data-list>`
    }
  `;
}
