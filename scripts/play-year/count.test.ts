import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, PRODUCT_SETS, vietnamCalendar } from '../../functions/src/domain/index.ts';
import { rowDifferences } from './boards.ts';
import { PERIOD } from './calendar.ts';
import { before } from './known.ts';
import { leftUndone } from './plan-done.ts';

const known = before(new Map(PRODUCT_SETS.map(({ no }) => [`set-${String(no)}`, no])));

describe('the count from the logs', () => {
  it.each([['count.ts'], ['count-planned.ts'], ['known.ts'], ['log.ts']])(
    'shares no code of the server’s: %s',
    (name) => {
      const source = readFileSync(join(import.meta.dirname, name), 'utf8');
      const imported = [...source.matchAll(/ from '(?<from>\.\.[^']+)'/gu)].map(
        ({ groups }) => groups?.['from'],
      );
      const allowed = imported.filter(
        (from) =>
          from === '../../functions/src/adapters/firebase.ts' || from?.startsWith('../seed/') === true,
      );
      expect(imported).toEqual(allowed);
    },
  );

  it('knows the sector of every set', () => {
    for (const { no, sector } of PRODUCT_SETS) expect(known.sectorOf(`set-${String(no)}`)).toBe(sector.code);
    expect(known.sectorOf('nobody’s')).toBe('');
  });

  it.each([
    ['an ordinary fortnight and a week', '2027-06-01', [], '2027-06-22'],
    ['over Tết', '2027-02-01', [], '2027-03-01'],
    [
      'with two working days of waiting',
      '2027-06-01',
      [{ from: '2027-06-03', until: '2027-06-07' }],
      '2027-06-24',
    ],
  ])('finds the last of the 15 working days: %s', (_, from, pauses, expected) => {
    expect(known.dueOn(from, pauses)).toBe(expected);
  });

  it('comes to the same day as the server from every day of the year', () => {
    const calendar = vietnamCalendar([2026, 2027]);
    for (let day: string = PERIOD.from; day < '2027-11-15'; day = addDays(day, 1))
      expect(`${day}: ${known.dueOn(day, [])}`).toBe(`${day}: ${addWorkingDays(day, 15, calendar)}`);
  });
});

describe('boards beside the logs', () => {
  const row = { code: '12', state: 'done' };

  it('agree where what the logs know is the same, whatever else a row shows', () => {
    expect(rowDifferences('tasks', { t1: { ...row, goal: '' } }, { t1: row })).toEqual([]);
  });

  it('are told apart by row: one that differs, one that is missing, one too many', () => {
    const kept = { t1: { ...row, state: 'todo' }, t3: row };
    expect(rowDifferences('tasks', kept, { t1: row, t2: row })).toEqual([
      'bảng tasks, t1: {"code":"12","state":"todo"}; logs: {"code":"12","state":"done"}',
      'bảng tasks, t3: {"code":"12","state":"done"}; logs: undefined',
      'bảng tasks, t2: undefined; logs: {"code":"12","state":"done"}',
    ]);
  });
});

describe('what of the plan was left undone', () => {
  const item = (state: string, values: Record<string, string>) => ({ id: '', state, values, days: {} });

  it('names every task and target by its code', () => {
    const undone = leftUndone({ items: {} }, 'p');
    expect(undone).toHaveLength(30);
    expect(undone[0]).toMatch(/^Việc 1 chưa/u);
    expect(undone.at(-1)).toMatch(/^Mục tiêu 10 chưa/u);
  });

  it('takes a finished task for done and a settled target for concluded, of this plan only', () => {
    const done = { planId: 'p', code: '12-thang' };
    const items = {
      tasks: [
        item('done', done),
        item('dropped', { planId: 'p', code: '13' }),
        item('done', { planId: 'q', code: '14' }),
      ],
      targets: [
        item('carried', { planId: 'p', productId: 'mat-ong', goal: 'renew' }),
        item('reached', { planId: 'p', goal: 'apparatus' }),
        item('open', { planId: 'p', goal: 'promotion' }),
      ],
    };
    const undone = leftUndone({ items }, 'p').map((line) => line.split(' chưa')[0]);
    for (const gone of ['Việc 12-thang', 'Mục tiêu 3', 'Mục tiêu 9']) expect(undone).not.toContain(gone);
    for (const left of ['Việc 12', 'Việc 13', 'Việc 14', 'Mục tiêu 10']) expect(undone).toContain(left);
  });
});
