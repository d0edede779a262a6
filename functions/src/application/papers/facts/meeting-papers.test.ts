import { describe, expect, it } from 'vitest';
import { after, command, opened } from '../../../../../test/support/dossier-builders.ts';
import {
  completeDetails,
  INVITATION_FIELDS,
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
