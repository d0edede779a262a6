// A year of the commune of Tân Kỳ on the emulators: who does what on which day, up to the yearly report.
import { apart, playAgenda, type Scale, type Scene, scene } from './agenda.ts';
import { dossierOfIdea, figures, funding, ideas, inspections } from './business.ts';
import { REPORTED, YEAR } from './calendar.ts';
import { issue, refusedWay, type Way, wayOf } from './dossiers.ts';
import { outreach } from './outreach.ts';
import { plan } from './plan.ts';
import { calledOff, meetingOf, team } from './rounds.ts';
import type { Stage } from './stage.ts';

/** From an idea to a certificate of three stars, sent back once on the way. */
const NEW_TEA: Way = {
  id: dossierOfIdea('y-tuong-1'),
  producer: 'trahanhphuc',
  village: null,
  setNo: 12,
  opens: null,
  written: '2027-03-01',
  received: '2027-03-02',
  sent: '2027-03-18',
  decided: '2027-06-20',
  average: 64.5,
  stars: 3,
  isReturned: true,
};

/** Raised to four stars; the commune was late. */
const HONEY: Way = {
  id: 'hs-nang-hang',
  producer: 'linhngoc',
  village: 'truongthon2',
  setNo: 4,
  opens: { on: '2027-04-01', productId: 'mat-ong', kind: 'upgrade' },
  written: '2027-08-02',
  received: '2027-08-03',
  sent: '2027-09-20',
  decided: '2027-11-25',
  average: 78.25,
  stars: 4,
};

/** In the window for a renewal (its certificate ends on 24/04/2027), but the province gave two stars. */
const PLUM: Way = {
  id: 'hs-danh-gia-lai',
  producer: 'doanket',
  village: 'truongthon1',
  setNo: 7,
  opens: { on: '2026-12-17', productId: 'o-mai-deo', kind: 'renewal' },
  written: '2026-12-18',
  received: '2026-12-21',
  sent: '2027-01-06',
  decided: '2027-02-20',
  average: 45,
  stars: 2,
};

const REFUSED = {
  id: 'hs-tu-choi',
  producer: 'doanket',
  village: 'truongthon1',
  setNo: 7,
  productId: 'o-mai-gung',
  on: '2027-07-05',
} as const;

/** The one dossier of the short play: sent back once, in time, raised to four stars. */
const SHORT_HONEY: Way = {
  ...HONEY,
  opens: { on: '2027-03-01', productId: 'mat-ong', kind: 'upgrade' },
  written: '2027-03-01',
  received: '2027-03-02',
  sent: '2027-03-18',
  decided: '2027-06-20',
  isReturned: true,
};

const dossiers = (scale: Scale): Scene[] =>
  scale === 'full'
    ? [...wayOf(NEW_TEA), ...wayOf(HONEY), ...wayOf(PLUM), ...refusedWay(REFUSED)]
    : wayOf(SHORT_HONEY);

/** A member keeps out, another sends a sheet and only then declares, points lie apart. */
const HONEY_MEETING = {
  id: 'dot-mat-ong',
  dossierId: HONEY.id,
  kept: 'mattran',
  late: 'vanhoa',
  strict: 'lanhdao',
  isRehearsed: true,
} as const;

const meetings = (scale: Scale): Scene[] =>
  scale === 'full'
    ? [
        team(),
        meetingOf({
          id: 'dot-o-mai',
          on: '2026-12-28',
          dossierId: PLUM.id,
          kept: 'vanhoa',
          isRehearsed: false,
        }),
        meetingOf({
          id: 'dot-tra',
          on: '2027-03-09',
          dossierId: NEW_TEA.id,
          strict: 'kinhte',
          isRehearsed: true,
        }),
        calledOff('dot-khong-hop', '2027-08-09', HONEY.id),
        meetingOf({ ...HONEY_MEETING, on: '2027-08-16' }),
      ]
    : [team(), meetingOf({ ...HONEY_MEETING, on: '2027-03-08' })];

export const REPORT_ID = `bao-cao-${YEAR}`;

/** The commune revokes nothing itself: it records what the province decided, two days later. */
const revocation = scene('2027-09-03', async (stage) => {
  await stage.call('kinhte', 'revokeCertificate', {
    certificateId: 'o-mai-gung-gcn',
    ground: 'đ',
    decisionNumber: '200/QĐ-UBND',
    conclusionOn: '2027-08-25',
    revokedOn: '2027-09-01',
  });
});

/** Counted, worded, settled; and the paper issued from it. */
const reporting = scene(REPORTED, async (stage) => {
  const values = { kind: 'year', year: YEAR };
  await stage.give('kinhte', 'reports', REPORT_ID, 'start', { values });
  const words = {
    direction: 'Ban hành Kế hoạch OCOP năm; phân công từng đơn vị.',
    results: 'Hoàn thành phần lớn mục tiêu.',
    difficulties: 'Chủ thể quy mô nhỏ.',
    causes: 'Thiếu vốn đầu tư thiết bị.',
    next: 'Hướng dẫn đánh giá lại các sản phẩm sắp hết hạn.',
    proposals: 'Hỗ trợ xúc tiến thương mại.',
  };
  await stage.give('kinhte', 'reports', REPORT_ID, 'amend', { values: words });
  await stage.give('lanhdao', 'reports', REPORT_ID, 'settle');
  const documentId = await issue(
    stage,
    { type: 'periodicReport', item: { subject: 'reports', id: REPORT_ID } },
    REPORTED,
  );
  await stage.give('vanthu', 'reports', REPORT_ID, 'file', { values: { documentId } });
});

/** Plays the whole year through the public commands. The report's paper is named in the report when it ends. */
export async function playYear(stage: Stage, scale: Scale, told: (line: string) => void): Promise<void> {
  await stage.warmUp();
  const scenes = [
    ...plan(scale),
    ...apart(ideas(scale)),
    ...dossiers(scale),
    ...meetings(scale),
    ...apart([...outreach(scale), ...inspections(scale), ...funding(scale)]),
    revocation,
    ...apart(figures(scale)),
    reporting,
  ];
  await playAgenda(stage, scenes, { scale, told });
}
