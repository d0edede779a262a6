import { Role, type SubjectName, SubjectName as Names, subjects } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import type { CollectionQuery, QueryGateway } from '../../gateway/gateway.ts';
import {
  countedFor,
  countsOfProgress,
  countYear,
  figuresOf,
  isOffice,
  planHref,
  usualOpenings,
  yearChoices,
} from './hub.model.ts';
import { OWED_BY_A_DAY } from './item.model.ts';
import { progressOfBoards } from './plan/plan.model.ts';
import { openings } from './year.model.ts';

const TODAY = '2026-11-24';
const person = (role: Role) => ({ uid: 'u', commune: '02104', role, unit: 'x' });

/** Counts everything as 1, and what is late as 2; keeps what was asked. */
function store() {
  const asked: { readonly path: string; readonly where: readonly unknown[] }[] = [];
  const queries: Pick<QueryGateway, 'count'> = {
    count: <T>({ path, where = [] }: CollectionQuery<T>) => {
      asked.push({ path, where });
      return Promise.resolve(where.some(([field]) => field === 'dueOn') ? 2 : 1);
    },
  };
  return { asked, queries };
}

describe('what is counted', () => {
  it.each(Role.options)(
    'for %s stays within 30 reads with the boards, the plans and who one is',
    async (role) => {
      const { asked, queries } = store();
      const counts = await countYear(queries, person(role), 2026, TODAY);
      expect(Object.keys(counts).sort()).toEqual([...countedFor(role)].sort());
      // Two boards, this year's plan and last year's, the commune and the member.
      expect(asked.length + 6).toBeLessThanOrEqual(30);
    },
  );

  it('is asked as the rules let the role list it', async () => {
    const { asked, queries } = store();
    const counts = await countYear(queries, person('producer'), 2026, TODAY);
    expect(counts.tasks).toEqual({ open: 1, late: 2 });
    expect(counts.figures).toEqual({ open: 1, late: 0 });
    expect(asked.filter(({ path }) => path.endsWith('/tasks')).map(({ where }) => where)).toEqual([
      [
        ['year', '==', 2026],
        ['open', '==', true],
        ['producerId', '==', 'x'],
        ['dueOn', '<', TODAY],
      ],
      [
        ['year', '==', 2026],
        ['open', '==', true],
        ['producerId', '==', 'x'],
      ],
    ]);
  });

  it('leaves to the boards what the office reads there', () => {
    expect(countedFor('economy')).not.toContain('tasks');
    expect(countedFor('village')).toContain('tasks');
    expect(isOffice({ role: 'village' })).toBe(false);
  });

  it.each(Names.options)(
    '%s is late where its table gives it a day, but for a link’s check',
    (name: SubjectName) => {
      const { fields, place } = subjects[name];
      const filled = Object.fromEntries(fields.map(({ key, kind }) => [key, kind === 'date' ? TODAY : 'x']));
      const owes = place(filled).dueOn !== null && name !== 'channels';
      expect(OWED_BY_A_DAY.includes(name)).toBe(owes);
    },
  );
});

describe('the figures of a subject', () => {
  it('open the lists behind them, and say nothing of nothing', () => {
    expect(figuresOf('inspections', { open: 3, late: 1 }, 2026)).toEqual([
      { count: 3, words: 'chưa xong', href: '/trong-nam/inspections?nam=2026&xem=dang-lam', isLate: false },
      {
        count: 1,
        words: 'quá hạn',
        href: '/trong-nam/inspections?nam=2026&xem=dang-lam&han=qua',
        isLate: true,
      },
    ]);
    expect(figuresOf('channels', { open: 1, late: 0 }, 2026).map(({ words }) => words)).toEqual([
      'đang hoạt động',
    ]);
    expect(figuresOf('ideas', { open: 0, late: 0 }, 2026)).toEqual([]);
  });

  it('of tasks and targets come from the boards', () => {
    const row = (state: string, dueOn: string) => ({
      name: '',
      code: '',
      goal: '',
      lead: null,
      state,
      open: true,
      dueOn,
    });
    const progress = progressOfBoards(
      { a: row('todo', '2026-01-01'), b: row('doing', '2026-12-01'), c: row('done', '2026-01-01') },
      { m: row('open', '2026-01-01') },
      TODAY,
    );
    expect(countsOfProgress(progress)).toEqual({
      tasks: { open: 2, late: 1 },
      targets: { open: 1, late: 1 },
    });
  });
});

describe('what is opened', () => {
  it.each(Role.options)('by %s most is theirs to open', (role) => {
    const offered = usualOpenings(person(role));
    const may = Names.options.some((name) => openings(subjects[name], person(role)).length > 0);
    expect(offered.length > 0).toBe(may);
    expect(new Set(offered.map(({ href }) => href)).size).toBe(offered.length);
  });

  it('in a year of those offered, the one that is asked for among them', () => {
    const years = (asked: number) => yearChoices(asked, TODAY).map(([year]) => year);
    expect(years(2026)).toEqual(['2027', '2026', '2025', '2024', '2023']);
    expect(years(2031)[0]).toBe('2031');
  });

  it('is a plan from last year’s, or from none, by Phòng Kinh tế', () => {
    expect(planHref('economy', 2027, 'kh-2026')).toBe(
      '/trong-nam/plans/moi?lenh=start&year=2027&previousId=kh-2026',
    );
    expect(planHref('economy', 2027, null)).toBe('/trong-nam/plans/moi?lenh=start&year=2027');
    expect(planHref('leader', 2027, 'kh-2026')).toBeNull();
  });
});
