import {
  type Details,
  INVITATION_FIELDS,
  type InvitationFacts,
  type MeetingProduct,
  parseDetails,
} from '../../../domain/index.ts';
import { fromRound, inSeat, type RoundFacts, roundOf, seatedIn } from './round-facts.ts';
import type { PaperMaker, PaperSource } from './source.ts';

/** The products that a meeting is about. */
export const meetingProducts = ({ dossiers }: PaperSource): MeetingProduct[] =>
  dossiers.map(({ dossier }) => ({ name: dossier.product.name, producer: dossier.producer.name }));

/** What a meeting about dossiers is about; the office says it itself where it is about something else. */
export const MEETING_SUBJECT = 'đánh giá một số nội dung của hồ sơ sản phẩm OCOP';

/** The team by name where the meeting is a round's. */
function invitedTeam(round: RoundFacts | null): string[] {
  const seats = round === null ? [] : seatedIn(round);
  return seats.length === 0
    ? ['Các ông (bà) thành viên Tổ đánh giá hồ sơ sản phẩm OCOP']
    : seats.map(({ name, position }) => `Ông (bà) ${name}, ${position}`);
}

function invitees({ dossiers }: PaperSource, round: RoundFacts | null): string[] {
  const producers = [...new Set(dossiers.map(({ dossier }) => dossier.producer.name))];
  return [
    ...invitedTeam(round),
    'Phòng Văn hóa - Xã hội',
    'Trưởng thôn nơi có sản phẩm',
    ...producers.map((name) => `Đại diện ${name}`),
  ];
}

/** When, where and under whom a round meets. */
function appointed(round: RoundFacts): Details {
  const head = inSeat(round, 'head');
  return {
    ...fromRound(round, 'on', 'date'),
    ...fromRound(round, 'time', 'time'),
    ...fromRound(round, 'place', 'place'),
    ...(head === undefined ? {} : { chair: `${head.name}, ${head.position}` }),
    preparation: 'Đọc hồ sơ trước cuộc họp; khai báo lợi ích liên quan với từng hồ sơ trước khi cho ý kiến',
  };
}

export const invitationMaker: PaperMaker<InvitationFacts> = {
  suggest: (source) => {
    const round = roundOf(source);
    return {
      place: `Trụ sở Ủy ban nhân dân ${source.words.office.commune}`,
      ...(source.dossiers.length === 0
        ? {}
        : {
            subject: MEETING_SUBJECT,
            invitees: invitees(source, round).join('\n'),
            agenda: 'Cho ý kiến về bốn nội dung theo Điều 7 Quyết định số 26/2026/QĐ-TTg',
            enclosures: 'Báo cáo tự đánh giá (Mẫu số 02) và Phiếu lấy ý kiến',
          }),
      ...(round === null ? {} : appointed(round)),
    };
  },
  facts: (source, given) => ({
    ...source.words,
    details: parseDetails(INVITATION_FIELDS, given),
    products: meetingProducts(source),
  }),
};
