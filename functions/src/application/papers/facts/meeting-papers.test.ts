import { describe, expect, it } from 'vitest';
import { after, command, opened } from '../../../../../test/support/dossier-builders.ts';
import {
  completeDetails,
  type Details,
  INVITATION_FIELDS,
  type Item,
  MEETING_MINUTES_FIELDS,
  OPINION_SHEET_FIELDS,
  parseDetails,
} from '../../../domain/index.ts';
import { paperSource, source } from '../../testing/paper-source.ts';
import { invitationMaker } from './invitation.ts';
import { meetingMinutesMaker } from './meeting-minutes.ts';
import { opinionSheetMaker } from './opinion-sheet.ts';

const received = after([
  ['producer', command('submitDossier')],
  ['economy', command('receiveDossier')],
]);
const asked = after(
  [
    ['economy', command('requestConfirmation')],
    ['village', command('confirmRatios')],
    ['economy', command('declareComplete')],
    ['economy', command('requestFinding')],
    ['economy', command('recordFinding', { basis: 'Sổ thu mua' })],
  ],
  received,
);
const by = { uid: 'binh', role: 'economy', unit: null, name: 'Ông Bình' } as const;
const roundItem = (values: Details): Item => ({
  id: 'r1',
  communeId: '02104',
  subject: 'rounds',
  state: 'closed',
  open: false,
  values,
  names: { an: 'Bà An', dung: 'Ông Dung' },
  files: [],
  title: 'Đợt 1',
  searchKeys: [],
  year: 2026,
  on: '2026-11-26',
  dueOn: null,
  lead: 'economy',
  support: [],
  producerId: null,
  villageId: null,
  ownerUid: null,
  version: 1,
  createdAt: '2026-11-26T00:00:00Z',
  createdBy: by,
  changedAt: '2026-11-26T00:00:00Z',
  changedBy: by,
  reason: null,
  schemaVersion: 1,
});
const claims = { claims: { materials: 'Mật của xã' } };

describe('the invitation', () => {
  it('to a meeting about dossiers invites their producers, each once, and names their products', async () => {
    const one = source(received).dossiers[0];
    if (one === undefined) throw new Error('no dossier');
    const about = paperSource('invitation', { dossiers: [one, one] });
    const suggested = completeDetails(INVITATION_FIELDS, invitationMaker.suggest(about));
    const facts = await invitationMaker.facts(about, suggested);
    expect(facts.details.invitees.split('\n').slice(-2)).toEqual([
      'Trưởng thôn nơi có sản phẩm',
      'Đại diện HTX Linh Ngọc',
    ]);
    expect(facts.details.subject).toBe('đánh giá một số nội dung của hồ sơ sản phẩm OCOP');
    expect(facts.products[0]).toEqual({ name: 'Mật ong hoa núi', producer: 'HTX Linh Ngọc' });
  });

  it('to another meeting suggests only the place', () => {
    expect(invitationMaker.suggest(paperSource('invitation'))).toEqual({
      place: 'Trụ sở Ủy ban nhân dân xã Tân Kỳ',
    });
  });
});

describe('the sheet of opinion', () => {
  const sheet = async (unit: string) => {
    const about = source(asked, claims);
    const given = completeDetails(OPINION_SHEET_FIELDS, { ...opinionSheetMaker.suggest(about), unit });
    return opinionSheetMaker.facts(about, given);
  };

  it('carries the producer’s claims and no answer of anybody’s', async () => {
    const { contents, details, productName } = await sheet('none');
    expect(contents.materials).toEqual({ claim: 'Mật của xã', verdict: null, comment: null, basis: null });
    expect(contents.labour.claim).toBeNull();
    expect([details.returnTo, details.dueOn, productName]).toEqual([
      'Phòng Kinh tế',
      '2026-06-30',
      'Mật ong hoa núi',
    ]);
  });

  it('carries a unit’s recorded answers where the office asks for that unit’s', async () => {
    expect((await sheet('economy')).contents.materials).toEqual({
      claim: 'Mật của xã',
      verdict: 'agree',
      comment: 'Đúng thực tế',
      basis: 'Sổ thu mua',
    });
    expect((await sheet('culture')).contents.materials.verdict).toBeNull();
  });

  it('has no day where no finding was asked for', () => {
    expect(opinionSheetMaker.suggest(source(opened()))).toMatchObject({ dueOn: '' });
  });
});

describe('the minutes', () => {
  it('begin with each product’s claims, the village head’s count and the units’ answers', async () => {
    const about = source(asked, claims);
    const given = completeDetails(MEETING_MINUTES_FIELDS, meetingMinutesMaker.suggest(about));
    const { details, products } = await meetingMinutesMaker.facts(about, given);
    expect(details.date).toBe('2026-06-05');
    expect(details.contents).toEqual([
      {
        product: 'Mật ong hoa núi của HTX Linh Ngọc',
        content: '1. Về sử dụng nguyên liệu địa phương',
        claim: 'Mật của xã',
        observation:
          'Trưởng thôn village xác nhận: nguyên liệu trong xã 80%, trong tỉnh 100%. Cách kiểm tra: Xem sổ chấm công',
        opinion: 'Phòng Kinh tế: đồng ý với mô tả của chủ thể. Đúng thực tế',
      },
      expect.objectContaining({ content: '2. Về sử dụng lao động địa phương', claim: '', opinion: '' }),
      expect.objectContaining({ content: '3. Nguồn gốc ý tưởng sản phẩm', observation: '' }),
      expect.objectContaining({ content: '4. Bản sắc/trí tuệ địa phương', observation: '' }),
    ]);
    expect(products).toEqual([{ name: 'Mật ong hoa núi', producer: 'HTX Linh Ngọc' }]);
  });

  it('quote a long claim in short, at the end of a word', () => {
    const long = 'Mật ong hoa núi '.repeat(200).trim();
    const suggested = meetingMinutesMaker.suggest(source(received, { claims: { materials: long } }));
    const { contents } = parseDetails(
      MEETING_MINUTES_FIELDS,
      completeDetails(MEETING_MINUTES_FIELDS, suggested),
    );
    expect(contents[0]?.claim).toMatch(/(?:Mật|ong|hoa|núi)… \(xem hồ sơ\)$/u);
    expect(contents[0]?.claim.length).toBeLessThan(1520);
  });

  it('say nothing of a count that nobody made', () => {
    const suggested = meetingMinutesMaker.suggest(source(received));
    const { contents } = parseDetails(
      MEETING_MINUTES_FIELDS,
      completeDetails(MEETING_MINUTES_FIELDS, suggested),
    );
    expect(contents.map(({ observation }) => observation)).toEqual(['', '', '', '']);
  });
});

describe('the minutes of a round', () => {
  const minutesOf = (interests: Record<string, string>[]) => {
    const [one] = source(received).dossiers;
    if (one === undefined) throw new Error('no dossier');
    const values: Details = {
      on: '2026-11-26',
      agenda: [{ dossierId: one.dossier.id }],
      team: [{ memberUid: 'an', position: 'head' }],
      attendance: [{ memberUid: 'an' }],
      interests,
    };
    const item = roundItem(values);
    return meetingMinutesMaker.suggest(paperSource('meetingMinutes', { dossiers: [one], item }));
  };
  const barring = (memberUid: string) => [
    { memberUid, dossierId: source(received).dossiers[0]?.dossier.id ?? '', kind: 'kinship', note: '' },
  ];

  it('say who of the team took no part, and that the votes are withheld', () => {
    const { discussion } = minutesOf(barring('an'));
    expect(discussion).toMatch(/^Ông \(bà\) Bà An khai báo có lợi ích liên quan/u);
    expect(discussion).toMatch(/Số phiếu và ý kiến về Mật ong hoa núi của HTX Linh Ngọc không ghi ở đây/u);
  });

  it('withhold them for somebody outside the team as well, whom they do not name', () => {
    const { discussion } = minutesOf(barring('dung'));
    expect(discussion).toMatch(/^Số phiếu và ý kiến về/u);
    expect(discussion).not.toContain('Dung');
    expect(minutesOf([]).discussion).toBe('');
  });
});
