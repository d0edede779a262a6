// The parts of a paper as they stand on the sheet; what stands where is the model's word.
import {
  ADDRESSEES_LABEL,
  type AnnexBlock,
  type Block,
  type FootnoteRun,
  type HeadingBlock,
  MOTTO,
  NATION,
  type OfficeLetterhead,
  type PaperModel,
  type ParagraphBlock,
  type RecipientGroup,
  RECIPIENTS_LABEL,
  type Run,
  type SignatureParty,
  type SigningBlock,
} from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { isDotted } from './paper-preview.model.ts';
import { renderTable } from './paper-preview-table.ts';

type Part = TemplateResult | typeof nothing;

/** What the parts share: marks of footnotes, levels of headings. */
export interface Sheet {
  readonly notes: readonly FootnoteRun[];
  readonly levels: ReadonlyMap<HeadingBlock, number>;
  readonly titleLevel: number;
}

const linesOf = (lines: readonly string[], name: string): TemplateResult[] =>
  lines.map((line) => html`<p class=${name}>${line}</p>`);

function renderRun(run: Run, { notes }: Sheet): TemplateResult | string {
  switch (run.kind) {
    case 'text': {
      const { bold = false, italic = false, text } = run;
      return bold || italic ? html`<span class=${classMap({ bold, italic })}>${text}</span>` : text;
    }
    case 'box':
      return html`<span class="box" role="img" aria-label=${run.checked ? 'Ô đã đánh dấu' : 'Ô trống'}
        >${run.checked ? '☑' : '☐'}</span
      >`;
    case 'leader':
      return html`<span class="leader"><span class="visually-hidden">……</span></span>`;
    case 'footnote':
      return html`<sup>${notes.indexOf(run) + 1}</sup>`;
  }
}

/** A line of runs; where it has places for the pen, each run keeps its own room. */
export function renderRuns(runs: readonly Run[], sheet: Sheet): (TemplateResult | string)[] {
  if (!isDotted(runs)) return runs.map((run) => renderRun(run, sheet));
  return runs.map((run) =>
    run.kind === 'leader' ? renderRun(run, sheet) : html`<span>${renderRun(run, sheet)}</span>`,
  );
}

const nation = (): TemplateResult => html`
  <div class="nation">
    <p class="bold">${NATION}</p>
    <p class="motto bold">${MOTTO}</p>
    <span class="rule long"></span>
  </div>
`;

const office = ({ parent, issuer, number, about, placeAndDate }: OfficeLetterhead): TemplateResult => html`
  <div class="columns letterhead">
    <div class="issuer">
      ${linesOf(parent, '')} ${linesOf(issuer, 'bold')}
      <span class="rule"></span>
    </div>
    ${nation()}
    <div class="number">
      ${linesOf(
        [number, about].flatMap((line) => line ?? []),
        '',
      )}
    </div>
    <p class="date italic">${placeAndDate}</p>
  </div>
`;

export function renderLetterhead(letterhead: PaperModel['letterhead']): Part {
  switch (letterhead.kind) {
    case 'office':
      return office(letterhead);
    case 'nation':
      return nation();
    case 'none':
      return nothing;
  }
}

export function renderTitle({ title, authorityLine }: PaperModel, { titleLevel }: Sheet): TemplateResult {
  return html`
    ${
      title === null
        ? nothing
        : html`<div class="title">
            <p class="bold" role="heading" aria-level=${titleLevel}>${title.name}</p>
            ${linesOf(title.subject, 'bold')} ${linesOf(title.notes, 'italic')}
            ${title.ruled ? html`<span class="rule"></span>` : nothing}
          </div>`
    }
    ${authorityLine === null ? nothing : html`<p class="authority-line bold">${authorityLine}</p>`}
  `;
}

/** One addressee stands beside "Kính gửi:"; several stand under it. */
export function renderAddressees(addressees: readonly string[]): Part {
  const [only, second] = addressees;
  if (only === undefined) return nothing;
  if (second === undefined) return html`<p class="centre">${ADDRESSEES_LABEL} ${only}</p>`;
  return html`<p class="indent">${ADDRESSEES_LABEL}</p>
    ${linesOf(
      addressees.map((line) => `- ${line}`),
      'indent',
    )}`;
}

export const renderGrounds = (grounds: readonly string[]): TemplateResult[] =>
  linesOf(grounds, 'indent italic');

function paragraph({ runs, align, indent }: ParagraphBlock, sheet: Sheet): TemplateResult {
  const dotted = isDotted(runs);
  const names = classMap({
    indent,
    dotted,
    centre: align === 'center',
    right: align === 'right',
    left: align === 'left',
  });
  return html`<p class=${names}>${renderRuns(runs, sheet)}</p>`;
}

function heading(block: HeadingBlock, { levels }: Sheet): TemplateResult {
  const isPart = block.level === 'part';
  const names = classMap({ bold: true, centre: isPart, indent: !isPart });
  return html`<p class=${names} role="heading" aria-level=${levels.get(block) ?? 6}>${block.text}</p>`;
}

const party = ({ dateLine, authority, hint, name }: SignatureParty): TemplateResult => html`
  <div class="party">
    ${dateLine === null ? nothing : html`<p class="italic">${dateLine}</p>`} ${linesOf(authority, 'bold')}
    ${hint === null ? nothing : html`<p class="italic">${hint}</p>`}
    <p class="signer bold">${name}</p>
  </div>
`;

const recipients = (groups: readonly RecipientGroup[]): TemplateResult => html`
  <div class="recipients">
    <p class="bold italic">${RECIPIENTS_LABEL}</p>
    ${groups.map(
      ({ label, lines }) =>
        html`${label === null ? nothing : html`<p>${label}</p>`}
        ${linesOf(
          lines.map((line) => `- ${line}`),
          '',
        )}`,
    )}
  </div>
`;

function signing({ left, right }: SigningBlock): TemplateResult {
  const isListed = left?.kind === 'recipients' && left.groups.length > 0;
  return html`
    <div class="columns signing">
      ${left?.kind === 'party' ? party(left) : isListed ? recipients(left.groups) : html`<div></div>`}
      ${party(right)}
    </div>
  `;
}

const annex = ({ label, title, note }: AnnexBlock, { titleLevel }: Sheet): TemplateResult => html`
  <hr class="page" />
  <div class="title">
    <p class="bold" role="heading" aria-level=${titleLevel}>${label}</p>
    ${title === '' ? nothing : html`<p class="bold">${title}</p>`}
    ${note === '' ? nothing : html`<p class="italic">${note}</p>`}
  </div>
`;

export function renderBlock(block: Block, sheet: Sheet): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return heading(block, sheet);
    case 'paragraph':
      return paragraph(block, sheet);
    case 'table':
      return renderTable(block, (runs) => renderRuns(runs, sheet));
    case 'signing':
      return signing(block);
    case 'annex':
      return annex(block, sheet);
    case 'divider':
      return html`<hr />`;
    case 'pageBreak':
      return html`<hr class="page" />`;
  }
}

export const renderNotes = ({ notes }: Sheet): Part =>
  notes.length === 0
    ? nothing
    : html`<ol class="notes" aria-label="Ghi chú cuối trang">
        ${notes.map(({ text }) => html`<li>${text}</li>`)}
      </ol>`;
