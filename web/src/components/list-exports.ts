import type { Actor, ListForm, ListName } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import './ocop-download.ts';

export interface ListExport {
  readonly list: ListName;
  /** '0' stands for all years. */
  readonly year: string;
  /** What the file is called. */
  readonly title: string;
}

const FORMS: readonly (readonly [ListForm, string])[] = [
  ['xlsx', 'Xuất Excel'],
  ['csv', 'Xuất CSV'],
];

/** A list as a file, all that this person may read of it, however it is narrowed on the page. */
export function listExports(
  actor: Actor | null,
  { list, year, title }: ListExport,
): TemplateResult | typeof nothing {
  if (actor === null) return nothing;
  const name = year === '0' ? title : `${title} ${year}`;
  return html`<div class="row no-print">
    ${FORMS.map(
      ([form, label]) =>
        html`<ocop-download .request=${{ commune: actor.commune, list, year, form }} name=${`${name}.${form}`}
          >${label}</ocop-download
        >`,
    )}
  </div>`;
}
