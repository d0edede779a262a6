import {
  INVITATION_FIELDS,
  type InvitationFacts,
  type MeetingProduct,
  parseDetails,
} from '../../../domain/index.ts';
import type { PaperMaker, PaperSource } from './source.ts';

/** The products that a meeting is about. */
export const meetingProducts = ({ dossiers }: PaperSource): MeetingProduct[] =>
  dossiers.map(({ dossier }) => ({ name: dossier.product.name, producer: dossier.producer.name }));

/** What a meeting about dossiers is about; the office says it itself where it is about something else. */
export const MEETING_SUBJECT = 'đánh giá một số nội dung của hồ sơ sản phẩm OCOP';

function invitees({ dossiers }: PaperSource): string[] {
  const producers = [...new Set(dossiers.map(({ dossier }) => dossier.producer.name))];
  return [
    'Các ông (bà) thành viên Tổ đánh giá hồ sơ sản phẩm OCOP',
    'Phòng Văn hóa - Xã hội',
    'Trưởng thôn nơi có sản phẩm',
    ...producers.map((name) => `Đại diện ${name}`),
  ];
}

export const invitationMaker: PaperMaker<InvitationFacts> = {
  suggest: (source) => ({
    place: `Trụ sở Ủy ban nhân dân ${source.words.office.commune}`,
    ...(source.dossiers.length === 0
      ? {}
      : {
          subject: MEETING_SUBJECT,
          invitees: invitees(source).join('\n'),
          agenda: 'Cho ý kiến về bốn nội dung theo Điều 7 Quyết định số 26/2026/QĐ-TTg',
          enclosures: 'Báo cáo tự đánh giá (Mẫu số 02) và Phiếu lấy ý kiến',
        }),
  }),
  facts: (source, given) => ({
    ...source.words,
    details: parseDetails(INVITATION_FIELDS, given),
    products: meetingProducts(source),
  }),
};
