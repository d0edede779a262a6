// The rules of an inspection: the year's one visit, findings, demands, the two paths of Điều 8, the end.
import { describe, expect, it } from 'vitest';
import { actor, AT } from '../../../../test/support/dossier-builders.ts';
import { asked, itemAfter, itemIn } from '../../../../test/support/items.ts';
import type { Details } from '../fields/details.ts';
import { availableItemCommands } from '../subject/available.ts';
import { decideItem } from '../subject/decide.ts';
import { inspections } from '../year/inspections.ts';
import { brokenDemand, lateDemands, openDemands } from './demands.ts';
import { earlierVisits, secondVisitRefusal } from './limit.ts';

const TODAY = '2026-06-01';
const VISIT = { kind: 'periodic', producerId: 'linh-ngoc', on: '2026-05-20' };
const row = (demand: string, dueOn: string, doneOn = '') => ({ demand, dueOn, doneOn, note: '' });
const line = (finding: string, note = '') => ({
  product: '',
  section: 'criteria',
  code: '1.1',
  content: 'Nguồn gốc',
  finding,
  note,
});

function wrongPlaces(state: string | null, command: string, values: Details, known: Details = VISIT) {
  const item = state === null ? null : itemIn(inspections, state, { values: known });
  try {
    decideItem(
      inspections,
      item,
      asked(command, { values, version: item?.version ?? null }),
      actor('economy'),
      AT,
    );
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-argument' });
    const { details } = error as { details: { issues: readonly { path: string }[] } };
    return details.issues.map(({ path }) => path.replace('values.', ''));
  }
}

describe('at most one visit a year (Nghị quyết 198/2025/QH15, Điều 4)', () => {
  it('names every other visit of the year by day and by whom, done or planned', () => {
    const visits = [
      { id: 'b', on: '2026-09-01', by: 'Nông Thị Hoa', done: false },
      { id: 'a', on: '2026-03-12', by: 'Lý Văn Tám', done: true },
    ];
    expect(earlierVisits(visits)).toBe(
      'Đã kiểm tra ngày 12/03/2026 (Lý Văn Tám).\nĐã lên kế hoạch kiểm tra ngày 01/09/2026 (Nông Thị Hoa).',
    );
    expect(earlierVisits([...visits].reverse())).toBe(earlierVisits(visits));
    expect(earlierVisits([])).toBe('');
  });

  it('says who, which year, why, and what to do', () => {
    const refusal = secondVisitRefusal('HTX A', 2026, 'Đã kiểm tra ngày 12/03/2026 (Tám).');
    expect(refusal).toContain('HTX A năm 2026: Đã kiểm tra ngày 12/03/2026 (Tám).');
    expect(refusal).toContain('quá 01 lần trong năm');
  });
});

describe('planning', () => {
  it('a sudden visit takes its sign, any other none', () => {
    expect(wrongPlaces(null, 'plan', { ...VISIT, kind: 'sign' })).toEqual(['sign']);
    expect(wrongPlaces(null, 'plan', { ...VISIT, kind: 'sign', sign: 'Nhãn sai số sao' })).toEqual([]);
    expect(wrongPlaces(null, 'plan', VISIT)).toEqual([]);
    expect(wrongPlaces('planned', 'amend', { kind: 'sign' })).toEqual(['sign']);
  });

  it('tells the producer of a planned visit, and of a sudden one only when it took place', () => {
    const of = (values: Details) => inspections.place(values).producerId;
    expect(of(VISIT)).toBe('linh-ngoc');
    expect(of({ ...VISIT, kind: 'sign' })).toBeNull();
    expect(of({ ...VISIT, kind: 'sign', conclusion: 'Đạt' })).toBe('linh-ngoc');
  });

  it('is called by its kind and day, and is due on it', () => {
    expect(inspections.place(VISIT)).toMatchObject({
      title: 'Kiểm tra định kỳ ngày 20/05/2026',
      on: '2026-05-20',
      dueOn: '2026-05-20',
    });
    expect(inspections.place({ kind: 'foodSafety' })).toMatchObject({
      title: 'Kiểm tra an toàn thực phẩm',
      dueOn: null,
    });
  });
});

describe('the visit', () => {
  const seen = { team: [{ name: 'Hoa', position: '' }], conclusion: 'Cơ bản đạt' };

  it.each<[string, Details, readonly string[]]>([
    ['whole', {}, []],
    ['without a team', { team: [] }, ['team']],
    ['without a conclusion', { conclusion: ' ' }, ['conclusion']],
    ['on a day to come', { on: '2026-06-02' }, ['on']],
  ])('%s', (_, given, wrong) => {
    expect(wrongPlaces('planned', 'visit', { ...seen, ...given })).toEqual(wrong);
  });

  it('says of every line that is not as it should be where it lacks', () => {
    const found = (...checklist: ReturnType<typeof line>[]) =>
      wrongPlaces('planned', 'visit', seen, { ...VISIT, checklist });
    expect(found(line('yes'), line('no', 'Thiếu sổ'))).toEqual([]);
    expect(found(line('yes'), line('no', ' '))).toEqual(['checklist.1.note']);
  });

  it('is noted on the spot without any of it', () => {
    expect(wrongPlaces('planned', 'note', { checklist: [line('no')] })).toEqual([]);
  });

  it('owes nothing once it is concluded', () => {
    expect(inspections.place({ ...VISIT, ...seen }).dueOn).toBeNull();
  });
});

describe('demands', () => {
  it.each<[string, Details['demands'], readonly string[]]>([
    ['with words and a day', [row('Sửa nhãn', '2026-06-30')], []],
    ['none', [], ['demands']],
    ['without words', [row(' ', '2026-06-30')], ['demands.0.demand']],
    ['without a day', [row('Sửa nhãn', '')], ['demands.0.dueOn']],
    ['due before the visit', [row('Sửa nhãn', '2026-05-19')], ['demands.0.dueOn']],
    ['done before the visit', [row('Sửa nhãn', '2026-06-30', '2026-05-19')], ['demands.0.doneOn']],
    ['done tomorrow', [row('Sửa nhãn', '2026-06-30', '2026-06-02')], ['demands.0.doneOn']],
    ['done today', [row('Sửa nhãn', '2026-06-30', TODAY)], []],
  ])('%s', (_, demands = [], wrong) => {
    expect(wrongPlaces('visited', 'demand', { demands })).toEqual(wrong);
  });

  it('are open until they are done, the earliest first, and late after their day', () => {
    const rows = [
      row('b', '2026-06-30'),
      row('a', '2026-05-31'),
      row('c', '2026-05-30', TODAY),
      row('d', ''),
    ];
    expect(openDemands(rows).map(({ demand }) => demand)).toEqual(['d', 'a', 'b']);
    expect(lateDemands(rows, TODAY).map(({ demand }) => demand)).toEqual(['a']);
    expect(openDemands([{}])).toEqual([{ demand: '', dueOn: '', doneOn: '' }]);
    expect(inspections.place({ ...VISIT, demands: rows }).dueOn).toBeNull();
    expect(inspections.place({ ...VISIT, demands: rows.slice(0, 3) }).dueOn).toBe('2026-05-31');
  });

  const before = [row('Sửa nhãn', '2026-06-30'), row('Bỏ tem', '2026-06-15')];

  it.each<[string, readonly Readonly<Record<string, string>>[], boolean, RegExp | null]>([
    ['stay as they are', before, false, null],
    [
      'are done, and others come after them',
      [row('Sửa nhãn', '2026-06-30', TODAY), ...before.slice(1), row('Mới', '')],
      false,
      null,
    ],
    ['lose one', before.slice(0, 1), false, /“Bỏ tem”, hạn 15\/06\/2026/u],
    ['are reworded', [row('Khác', '2026-06-30'), ...before.slice(1)], true, /“Sửa nhãn”/u],
    ['are moved', [row('Sửa nhãn', '2026-07-30'), ...before.slice(1)], false, /Gia hạn/u],
    ['are moved where they may be', [row('Sửa nhãn', '2026-07-30'), ...before.slice(1)], true, null],
  ])('%s', (_, after, mayMove, wrong) => {
    const broken = brokenDemand(before, after, mayMove);
    if (wrong === null) expect(broken).toBeNull();
    else expect(broken).toMatch(wrong);
  });
});

describe('the end', () => {
  it('comes when every demand is done, or a path of Điều 8 is taken', () => {
    const open = { ...VISIT, demands: [row('Sửa nhãn', '2026-06-30'), row('Bỏ tem', '2026-06-15', TODAY)] };
    expect(wrongPlaces('following', 'close', { outcome: 'kept' }, open)).toEqual(['demands']);
    const done = { ...VISIT, demands: [row('Sửa nhãn', '2026-06-30', TODAY)] };
    expect(wrongPlaces('following', 'close', { outcome: 'kept' }, done)).toEqual([]);
    expect(wrongPlaces('visited', 'close', { outcome: 'kept' })).toEqual([]);
    const item = itemIn(inspections, 'following', { values: open });
    expect(availableItemCommands(inspections, item, actor('economy'))).toEqual(
      expect.arrayContaining(['propose', 'stop', 'close']),
    );
  });

  const proposal = { certificateId: 'c1', ground: 'd', conclusionOn: '2026-05-25' };

  it.each<[string, Details, readonly string[]]>([
    ['with a ground and the day of the conclusion', {}, []],
    ['without a ground', { ground: '' }, ['ground']],
    ['because it is no longer produced', { ground: 'đ' }, ['ground']],
    ['concluded tomorrow', { conclusionOn: '2026-06-02' }, ['conclusionOn']],
    ['concluded before the visit', { conclusionOn: '2026-05-19' }, ['conclusionOn']],
  ])('asks for a revocation %s', (_, given, wrong) => {
    expect(wrongPlaces('visited', 'propose', { ...proposal, ...given })).toEqual(wrong);
  });

  it('shows the 15 days from the conclusion, calendar days (Điều 8.4)', () => {
    const item = itemAfter(inspections, [
      ['plan', { values: VISIT }],
      ['visit', { values: { team: [{ name: 'Hoa', position: '' }], conclusion: 'Sai nhãn' } }],
      ['propose', { values: proposal }],
    ]);
    expect(item).toMatchObject({ state: 'revoking', dueOn: '2026-06-09', open: true });
    expect(itemIn(inspections, 'revoking').open).toBe(true);
  });

  it('says that it is no longer produced from a day that has come', () => {
    const stopped = { certificateId: 'c1', stoppedOn: TODAY };
    expect(wrongPlaces('planned', 'stop', stopped)).toEqual([]);
    expect(wrongPlaces('planned', 'stop', { ...stopped, stoppedOn: '2026-06-02' })).toEqual(['stoppedOn']);
  });

  it('is settled by one of the two answers', () => {
    expect(wrongPlaces('revoking', 'settle', { outcome: 'revoked' })).toEqual([]);
    expect(wrongPlaces('revoking', 'settle', { outcome: 'refused' })).toEqual([]);
    expect(wrongPlaces('revoking', 'settle', { outcome: 'kept' })).toEqual(['outcome']);
  });
});
