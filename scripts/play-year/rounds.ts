// The assessment team of the played year and its meetings: who is appointed, who declares an interest, who gives an opinion
// and rehearses points, and the minutes.
import { documents } from '../../functions/src/application/documents.ts';
import {
  criteriaOf,
  type Details,
  type DossierLook,
  loadCriteriaSet,
  type PlainDate,
} from '../../functions/src/domain/index.ts';
import { TAN_KY } from '../seed/commune.ts';
import { type Scene, scene } from './agenda.ts';
import { OPENS } from './calendar.ts';
import type { Stage } from './stage.ts';

const TEAM = [
  ['lanhdao', 'Tổ trưởng', 'Phó Chủ tịch UBND xã'],
  ['kinhte', 'Thư ký', 'Phòng Kinh tế'],
  ['vanhoa', 'Thành viên', 'Phòng Văn hóa - Xã hội'],
  ['mattran', 'Thành viên', 'Ủy ban MTTQ Việt Nam xã'],
] as const;

type Member = (typeof TEAM)[number][0];

const uidOf = (mailbox: string): string => `demo-${mailbox}`;

/** The team serves from the first day of the year on; a round that names nobody takes it. */
export const team = (): Scene =>
  scene(OPENS, async (stage) => {
    for (const [mailbox, position, post] of TEAM)
      await stage.give('kinhte', 'appointments', `to-danh-gia-${mailbox}`, 'appoint', {
        values: {
          body: 'assessmentTeam',
          person: `Ông/bà ${mailbox} (ví dụ)`,
          memberUid: uidOf(mailbox),
          position,
          post,
          decisionNumber: '210/QĐ-UBND',
          decisionOn: OPENS,
          from: OPENS,
        },
      });
  });

/** One meeting on one dossier. */
export interface Meeting {
  readonly id: string;
  readonly on: PlainDate;
  readonly dossierId: string;
  /** Declares an interest from the first, and says nothing of the dossier. */
  readonly kept?: Member;
  /** Sends a sheet, and declares an interest only then: the sheet is struck. */
  readonly late?: Member;
  /** Whose points lie apart from the others'. */
  readonly strict?: Member;
  readonly isRehearsed: boolean;
}

const interest = (mailbox: string, dossierId: string, kind: string): Details => ({
  interests: [{ memberUid: uidOf(mailbox), dossierId, kind, note: '' }],
});

/** An option for every criterion: of a strict member the last of them, of the others the first. */
async function sheetOf(
  stage: Stage,
  dossierId: string,
  isStrict: boolean,
): Promise<Record<string, string>[]> {
  const record = await stage.store.read(documents.dossier(TAN_KY, dossierId));
  if (record === null) throw new Error(`No dossier ${dossierId}`);
  return criteriaOf(await loadCriteriaSet(record.criteriaSetId)).map(({ number, options }) => ({
    criterion: number,
    option: (isStrict ? options.at(-1) : options[0])?.id ?? '',
  }));
}

async function speak(stage: Stage, mailbox: Member, meeting: Meeting): Promise<void> {
  const { id, dossierId, isRehearsed, strict } = meeting;
  const { dossiers } = await stage.call<{ dossiers: DossierLook[] }>(mailbox, 'roundFigures', {
    roundId: id,
  });
  const look = dossiers.find((each) => each.dossierId === dossierId);
  const sheetId = look === undefined || look.look === 'barred' ? null : look.opinionId;
  if (sheetId === null) throw new Error(`${mailbox} has no sheet in ${id}`);
  const isStrict = mailbox === strict;
  const values: Details = {
    materialsVerdict: 'agree',
    labourVerdict: isStrict ? 'partly' : 'agree',
    originVerdict: 'agree',
    identityVerdict: 'agree',
    labour: isStrict ? 'Đề nghị bổ sung danh sách lao động (ví dụ).' : '',
    sheet: isRehearsed ? await sheetOf(stage, dossierId, isStrict) : [],
  };
  await stage.give(mailbox, 'opinions', sheetId, 'write', { values: { roundId: id, dossierId, ...values } });
  await stage.give(mailbox, 'opinions', sheetId, 'send', { values });
}

async function minutes(stage: Stage, { id, on, dossierId }: Meeting): Promise<void> {
  const about = {
    type: 'meetingMinutes',
    dossierIds: [dossierId],
    signerId: null,
    item: { subject: 'rounds', id },
  };
  const { details } = await stage.call<{ details: Details }>('kinhte', 'previewPaper', about);
  const whole = { ...about, details: { ...details, startTime: '08:00', endTime: '10:00' } };
  const { documentId } = await stage.call<{ documentId: string }>('kinhte', 'generateDocument', whole);
  // Minutes are signed where the team sits: nobody is asked to sign them first.
  await stage.call('vanthu', 'issueDocument', { documentId, serial: null, issuedOn: on });
}

async function meet(stage: Stage, meeting: Meeting): Promise<void> {
  const { id, on, dossierId, kept, late } = meeting;
  const agenda = [{ dossierId }];
  const values = { name: `Họp Tổ đánh giá ngày ${on}`, on, time: '08:00', place: 'Trụ sở UBND xã', agenda };
  // Of four members one may be kept out from the first and another one later: two are enough.
  const quorum = '2';
  await stage.give('kinhte', 'rounds', id, 'prepare', { values: { ...values, quorum } });
  await stage.give('lanhdao', 'rounds', id, 'call');
  for (const [mailbox] of TEAM) {
    const kind = mailbox === kept ? 'kinship' : 'none';
    await stage.give(mailbox, 'rounds', id, 'declare', { values: interest(mailbox, dossierId, kind) });
  }
  for (const [mailbox] of TEAM) if (mailbox !== kept) await speak(stage, mailbox, meeting);
  if (late !== undefined)
    await stage.give(late, 'rounds', id, 'declare', { values: interest(late, dossierId, 'supplier') });
  const attendance = TEAM.map(([mailbox]) => ({ memberUid: uidOf(mailbox) }));
  await stage.give('kinhte', 'rounds', id, 'sit', { values: { attendance } });
  const conclusion = 'Tổ đánh giá thống nhất trình UBND xã báo cáo Mẫu số 03 (ví dụ).';
  await stage.give('kinhte', 'rounds', id, 'close', { values: { conclusion } });
  await minutes(stage, meeting);
}

/** The dossier of a meeting must be in assessment on its day. */
export const meetingOf = (meeting: Meeting): Scene => scene(meeting.on, (stage) => meet(stage, meeting));

/** A round that nobody needed in the end. */
export const calledOff = (id: string, on: PlainDate, dossierId: string): Scene =>
  scene(on, async (stage) => {
    const values = { name: 'Đợt không họp', on, agenda: [{ dossierId }] };
    await stage.give('kinhte', 'rounds', id, 'prepare', { values });
    await stage.give('lanhdao', 'rounds', id, 'cancel', { reason: 'Hồ sơ rõ ràng, không cần họp' });
  });
