import type { Item } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../gateway/errors.ts';
import {
  agendaOf,
  clearedLines,
  declarationValues,
  declaredLines,
  lookWords,
  membersOf,
  newerVersion,
  othersOf,
  ownSheet,
  roundPapers,
  stepsOf,
  verdictWords,
  withdrawnLines,
} from './round.model.ts';

const row = (memberUid: string, dossierId: string, kind: string) => ({
  memberUid,
  dossierId,
  kind,
  note: '',
});

const round = (state: string, interests: readonly ReturnType<typeof row>[] = []): Item => ({
  id: 'r1',
  communeId: '02104',
  subject: 'rounds',
  state,
  open: true,
  values: {
    agenda: [{ dossierId: 'd1' }, { dossierId: 'd2' }],
    team: [
      { memberUid: 'an', position: 'head' },
      { memberUid: 'binh', position: 'secretary' },
    ],
    interests: [...interests],
  },
  names: { an: 'Bà An', binh: 'Ông Bình', d1: 'Mật ong', d2: 'Chè' },
  files: [],
  title: 'Đợt 1',
  searchKeys: [],
  year: 2026,
  on: '2026-11-26',
  dueOn: '2026-11-26',
  lead: 'economy',
  support: [],
  producerId: null,
  villageId: null,
  ownerUid: null,
  version: 3,
  createdAt: '2026-11-20T00:00:00Z',
  createdBy: { uid: 'binh', role: 'economy', unit: null, name: 'Ông Bình' },
  changedAt: '2026-11-20T00:00:00Z',
  changedBy: { uid: 'binh', role: 'economy', unit: null, name: 'Ông Bình' },
  reason: null,
  schemaVersion: 1,
});

const half = [row('an', 'd1', 'none'), row('an', 'd2', 'kinship'), row('binh', 'd1', 'none')];
const all = [...half, row('binh', 'd2', 'none')];
const current = (item: Item) => stepsOf(item).find(({ state }) => state === 'current')?.label;

describe('the round on the screen', () => {
  it('names its members with their seats and who has declared', () => {
    expect(membersOf(round('called', half))).toEqual([
      {
        uid: 'an',
        name: 'Bà An',
        seat: 'Tổ trưởng',
        isPresent: null,
        hasDeclared: true,
        interests: ['Chè: người thân là chủ thể hoặc làm ở đó'],
      },
      { uid: 'binh', name: 'Ông Bình', seat: 'Thư ký', isPresent: null, hasDeclared: false, interests: [] },
    ]);
    expect(othersOf(round('called', half))).toEqual([]);
  });

  it('names who declared without sitting in the team, once', () => {
    const rows = [...half, row('cuc', 'd1', 'supplier'), row('cuc', 'd2', 'none')];
    expect(othersOf(round('sitting', rows))).toEqual([
      {
        uid: 'cuc',
        name: 'cuc',
        seat: 'Ngoài Tổ',
        isPresent: null,
        hasDeclared: true,
        interests: ['Mật ong: cung cấp nguyên liệu, dịch vụ cho chủ thể'],
      },
    ]);
  });

  it('says of the team who is present once the meeting is opened', () => {
    const item = round('sitting', half);
    const sitting = { ...item, values: { ...item.values, attendance: [{ memberUid: 'an' }] } };
    expect(membersOf(sitting).map(({ isPresent }) => isPresent)).toEqual([true, false]);
  });

  it('keeps in words what was taken back as a mistake', () => {
    const item = round('called', half);
    const gone = { memberUid: 'an', dossierId: 'd1', kind: 'ownership', reason: 'Nhầm hộ' };
    expect(withdrawnLines({ ...item, values: { ...item.values, withdrawn: [gone] } })).toEqual([
      'Bà An rút khai báo “có vốn góp, là thành viên của chủ thể” về Mật ong. Lý do: Nhầm hộ',
    ]);
    expect(withdrawnLines(item)).toEqual([]);
  });

  it('says of each dossier whether the person who looks is kept out', () => {
    expect(agendaOf(round('called', half), 'an').map(({ isBarred }) => isBarred)).toEqual([false, true]);
    expect(agendaOf(round('called', half), 'binh').map(({ isBarred }) => isBarred)).toEqual([false, false]);
  });

  it.each<[string, readonly ReturnType<typeof row>[], string | undefined]>([
    ['preparing', [], 'Mời họp'],
    ['called', half, 'Khai báo lợi ích liên quan'],
    ['called', all, 'Ghi và gửi phiếu ý kiến'],
    ['sitting', all, 'Họp, xem kết quả'],
    ['closed', all, 'Lập biên bản'],
    ['cancelled', [], undefined],
  ])('stands, while %s, where it is', (state, interests, label) => {
    expect(current(round(state, interests))).toBe(label);
  });

  it('stops where it was cancelled, and counts declarations once it was called', () => {
    expect(stepsOf(round('cancelled'))[0]?.state).toBe('stopped');
    expect(stepsOf(round('called', half))[1]?.note).toBe('1/2 thành viên đã khai báo');
    expect(stepsOf(round('preparing'))[1]).not.toHaveProperty('note');
  });
});

describe('a declaration', () => {
  it('has a line for each dossier, empty until something is said', () => {
    const lines = declaredLines(round('called', half), 'binh');
    expect(lines).toEqual([
      { dossierId: 'd1', kind: 'none', note: '' },
      { dossierId: 'd2', kind: '', note: '' },
    ]);
    expect(declarationValues('binh', lines)).toEqual({
      interests: [row('binh', 'd1', 'none'), row('binh', 'd2', '')],
    });
  });

  it('without an interest leaves those that were declared as they are', () => {
    const item = round('called', half);
    const lines = clearedLines(declaredLines(item, 'an'), agendaOf(item, 'an'));
    expect(lines.map(({ kind }) => kind)).toEqual(['none', 'kinship']);
  });

  it('is sent again behind another’s, and for no other refusal', () => {
    const conflict = { conflict: true, version: 9 };
    expect(newerVersion(new AppError('failed-precondition', 'Người khác vừa sửa', conflict))).toBe(9);
    expect(newerVersion(new AppError('failed-precondition', 'Không', { dossierId: 'd1' }))).toBeNull();
    expect(newerVersion(undefined)).toBeNull();
  });
});

describe('what is seen of a dossier', () => {
  it('is nothing for who is kept out, and says how to see it where the own sheet is missing', () => {
    expect(lookWords({ look: 'barred', dossierId: 'd1' }, 'economy')).not.toMatch(/\d/u);
    const waits = { look: 'notYet', dossierId: 'd1', opinionId: 'o', sent: 1, expected: 3 } as const;
    expect(lookWords(waits, 'culture')).toBe('1/3 phiếu đã gửi; ông/bà gửi phiếu của mình thì mới xem được');
  });

  it.each([
    ['economy', /khai báo lợi ích liên quan rồi thì xem được$/u],
    ['leader', /đợt kết thúc thì ông\/bà xem được$/u],
    ['clerk', /^1\/3 phiếu đã gửi$/u],
  ] as const)('tells %s outside the team from when it is seen', (role, words) => {
    const waits = { look: 'notYet', dossierId: 'd1', opinionId: null, sent: 1, expected: 3 } as const;
    expect(lookWords(waits, role)).toMatch(words);
  });

  it('has words for every verdict, and for none', () => {
    expect([null, 'agree', 'partly', 'disagree'].map((each) => verdictWords(each as never))).toEqual([
      'Không ghi',
      'Đồng ý',
      'Đồng ý một phần',
      'Không đồng ý',
    ]);
  });

  it('finds the own sheet', () => {
    const sheet = { ...round('sent'), values: { dossierId: 'd2' } };
    expect(ownSheet([sheet], 'd2')).toBe(sheet);
    expect(ownSheet([sheet], 'd1')).toBeUndefined();
  });
});

describe('the papers of a round', () => {
  const economy = { uid: 'binh', commune: '02104', role: 'economy' } as const;
  const types = (state: string, role: 'economy' | 'culture' = 'economy') =>
    roundPapers(round(state), { ...economy, role }).map(({ href }) =>
      new URL(href, 'https://x.example').searchParams.get('loai'),
    );

  it('are the invitation before the meeting, the minutes from its opening on, a sheet for each dossier', () => {
    expect(types('called')).toEqual(['invitation', 'opinionSheet', 'opinionSheet']);
    expect(types('closed')).toEqual(['meetingMinutes', 'opinionSheet', 'opinionSheet']);
    expect(types('cancelled')).toEqual([]);
    expect(types('called', 'culture')).toEqual([]);
  });

  it('are made from the round', () => {
    expect(roundPapers(round('called'), economy)[0]?.href).toBe(
      '/van-ban/lap?loai=invitation&ho-so=d1%2Cd2&muc=rounds%2Fr1',
    );
  });
});
