// A dossier's figures as tables; on a phone each row becomes a card.
import { type DossierFigures, hundredthsText, REHEARSAL_LABEL, ROUND_CONTENTS } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import '../../../components/ocop-badge.ts';
import { type Column, rowsOf } from '../../../components/ocop-data-list.ts';
import '../../../components/ocop-data-list.ts';
import { formatPoints } from '../../../text/format.ts';
import { verdictWords } from './round.model.ts';

type Opinion = DossierFigures['opinions'][number];
type Difference = DossierFigures['differences'][number];
type Vote = (typeof ROUND_CONTENTS)[number] & DossierFigures['votes']['materials'];

const table = <T>(
  caption: string,
  columns: readonly Column<T>[],
  items: readonly T[],
  key: (item: T) => string,
): TemplateResult =>
  html`<ocop-data-list
    caption=${caption}
    .columns=${columns}
    .rows=${rowsOf(items, columns, { key })}
  ></ocop-data-list>`;

/** A mark that is read, not only seen. */
export const wideMark = (words: string): TemplateResult =>
  html`<ocop-badge tone="amber" icon="triangle-alert">${words}</ocop-badge>`;

function votes({ votes: counted }: DossierFigures): TemplateResult {
  const columns: readonly Column<Vote>[] = [
    { label: 'Nội dung', render: ({ label }) => label },
    { label: 'Đồng ý', isNumber: true, render: ({ agree }) => agree },
    { label: 'Đồng ý một phần', isNumber: true, render: ({ partly }) => partly },
    { label: 'Không đồng ý', isNumber: true, render: ({ disagree }) => disagree },
  ];
  const rows = ROUND_CONTENTS.map((each) => ({ ...each, ...counted[each.content] }));
  return table('Ý kiến theo nội dung', columns, rows, ({ content }) => content);
}

const opinionColumns = (hasPoints: boolean, hasSat: boolean): readonly Column<Opinion>[] => [
  {
    label: 'Thành viên',
    render: ({ name, isPresent }) => (isPresent || !hasSat ? name : `${name} (vắng)`),
  },
  ...ROUND_CONTENTS.map(({ content, label }) => ({
    label,
    render: ({ contents }: Opinion) => {
      const { verdict, words } = contents[content];
      return html`${verdictWords(verdict)}${words === '' ? nothing : html`<div class="quiet">${words}</div>`}`;
    },
  })),
  ...(hasPoints
    ? [
        {
          label: 'Điểm chấm thử (trên 100)',
          isNumber: true,
          render: ({ points }: Opinion) => (points === null ? '–' : formatPoints(points)),
        },
      ]
    : []),
  { label: 'Ý kiến khác', render: ({ note }) => note || '–' },
];

function rehearsal({ statistics, isWide }: DossierFigures): TemplateResult | typeof nothing {
  if (statistics === null) return nothing;
  const { count, mean, deviation, lowest, highest } = statistics;
  return html`
    <div class="card stack">
      <h4>${REHEARSAL_LABEL}</h4>
      <p>
        Trung bình <strong>${hundredthsText(mean)}</strong> điểm của ${count} phiếu; độ lệch chuẩn
        <strong>${hundredthsText(deviation)}</strong> (tính trên toàn bộ phiếu đã chấm, chia cho số phiếu);
        thấp nhất ${formatPoints(lowest)}, cao nhất ${formatPoints(highest)}.
      </p>
      ${isWide ? wideMark('Tổng điểm lệch quá giới hạn của đợt, cần trao đổi lại') : nothing}
    </div>
  `;
}

function differences({ differences: wide, opinions }: DossierFigures): TemplateResult | typeof nothing {
  if (wide.length === 0) return nothing;
  const scored = opinions.filter(({ points }) => points !== null);
  const columns: readonly Column<Difference>[] = [
    { label: 'Tiêu chí', render: ({ criterion, title }) => `${criterion}. ${title}` },
    ...scored.map(({ uid, name }) => ({
      label: name,
      isNumber: true,
      render: ({ points }: Difference) => points.find((each) => each.uid === uid)?.points ?? '–',
    })),
    {
      label: 'Chênh lệch',
      render: ({ lowest, highest }) => wideMark(`Lệch ${formatPoints(highest - lowest)} điểm`),
    },
  ];
  return table('Tiêu chí lệch quá giới hạn, cần trao đổi lại', columns, wide, ({ criterion }) => criterion);
}

const quorumMark = ({ hasQuorum, counted, quorum }: DossierFigures): TemplateResult =>
  hasQuorum
    ? html`<ocop-badge tone="green" icon="circle-check">Đủ số phiếu của thành viên có mặt</ocop-badge>`
    : html`<ocop-badge tone="amber" icon="clock"
        >Có ${counted}/${quorum} phiếu của thành viên có mặt</ocop-badge
      >`;

/**
 * Everything of one dossier, side by side.
 * @param hasSat whether the meeting was opened: before, nobody is absent and no quorum is counted
 */
export function figureTables(figures: DossierFigures, hasSat: boolean): TemplateResult {
  const { opinions } = figures;
  const columns = opinionColumns(
    opinions.some(({ points }) => points !== null),
    hasSat,
  );
  return html`
    ${hasSat ? html`<p>${quorumMark(figures)}</p>` : nothing}
    ${opinions.length === 0 ? html`<p class="quiet">Chưa có phiếu nào được gửi.</p>` : votes(figures)}
    ${opinions.length === 0 ? nothing : table('Phiếu của từng thành viên', columns, opinions, ({ uid }) => uid)}
    ${rehearsal(figures)} ${differences(figures)}
  `;
}
