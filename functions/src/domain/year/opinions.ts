import type { DetailField } from '../fields/details.ts';
import { OPINION_CHOICES, ROUND_CONTENTS, verdictKey, wordsKey } from '../round/choices.ts';
import { opinionProblems, REHEARSAL_LABEL } from '../round/opinion.ts';
import { defineSubject, placed } from '../subject/subject.ts';
import { known, OFFICE } from './common.ts';

const CONTENT_FIELDS: readonly DetailField[] = ROUND_CONTENTS.flatMap(({ content, label }) => [
  { key: verdictKey(content), kind: 'choice', label, options: OPINION_CHOICES },
  { key: wordsKey(content), kind: 'lines', label: `${label}: nhận xét` },
]);

const OPINION: readonly string[] = [...CONTENT_FIELDS.map(({ key }) => key), 'sheet', 'points', 'note'];

/** The commands by which a sheet is handed in. */
const SENT: readonly string[] = ['send', 'revise'];

/**
 * What one member of the team thinks of one dossier of a round: nobody else reads it (`ownerUid`, no role); what was sent
 * is seen side by side through `roundFigures`, by whom the round lets.
 */
export const opinions = defineSubject({
  name: 'opinions',
  one: 'phiếu ý kiến',
  many: 'Phiếu ý kiến của thành viên',
  fields: [
    { key: 'roundId', kind: 'ref', to: 'rounds', label: 'Đợt đánh giá', required: true },
    { key: 'dossierId', kind: 'ref', to: 'dossiers', label: 'Hồ sơ', required: true },
    { key: 'memberUid', kind: 'ref', to: 'members', label: 'Thành viên', required: true },
    ...CONTENT_FIELDS,
    {
      key: 'sheet',
      kind: 'rows',
      label: `Phiếu chấm điểm (${REHEARSAL_LABEL.toLowerCase()})`,
      hint: 'Không bắt buộc.',
      rowName: 'tiêu chí',
      columns: [
        { key: 'criterion', kind: 'text', label: 'Tiêu chí' },
        { key: 'option', kind: 'text', label: 'Mức đã chọn' },
      ],
    },
    {
      key: 'points',
      kind: 'number',
      label: `Điểm (${REHEARSAL_LABEL.toLowerCase()})`,
      hint: 'Hệ thống tính từ phiếu chấm.',
      unit: 'điểm',
    },
    { key: 'note', kind: 'lines', label: 'Ý kiến khác' },
  ],
  states: { draft: 'Đang ghi', sent: 'Đã gửi', struck: 'Không tính, do có lợi ích liên quan' },
  open: ['draft'],
  commands: {
    write: {
      label: 'Ghi ý kiến',
      roles: OFFICE,
      from: null,
      to: 'draft',
      writes: ['roundId', 'dossierId', 'memberUid', ...OPINION],
    },
    amend: { label: 'Sửa', roles: OFFICE, from: ['draft'], to: null, writes: OPINION },
    send: {
      label: 'Gửi phiếu',
      roles: OFFICE,
      from: ['draft'],
      to: 'sent',
      writes: OPINION,
      warning: 'Phiếu đã gửi thì thành viên khác xem được; chỉ sửa lại sau khi trao đổi, kèm lý do.',
    },
    revise: {
      label: 'Sửa sau khi trao đổi',
      roles: OFFICE,
      from: ['sent'],
      to: null,
      writes: OPINION,
      reason: true,
    },
    strike: {
      label: 'Không tính phiếu',
      roles: [],
      from: ['draft', 'sent'],
      to: 'struck',
      writes: [],
      reason: true,
      bySystem: true,
    },
    restore: {
      label: 'Mở lại phiếu',
      roles: [],
      from: ['struck'],
      to: 'draft',
      writes: [],
      reason: true,
      bySystem: true,
    },
  },
  reads: [],
  place: (values) => placed({ title: 'Phiếu ý kiến', ownerUid: known(values, 'memberUid') }),
  problems: (values, _on, command) => (SENT.includes(command) ? opinionProblems(values) : []),
  columns: ['dossierId', 'memberUid', 'points'],
  empty:
    'Chưa có phiếu ý kiến nào. Phiếu mở ra khi đợt đánh giá đã mời họp và ông/bà đã khai báo lợi ích liên quan.',
});
