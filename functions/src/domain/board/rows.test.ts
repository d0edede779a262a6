import { describe, expect, it } from 'vitest';
import { certificate } from '../../../../test/functions/sweep-support.ts';
import { walked, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { DossierState } from '../dossier/state.ts';
import type { Item } from '../subject/item.ts';
import {
  BOARD_BYTES,
  boardIds,
  CertificateBoard,
  CertificateRow,
  DossierBoard,
  DossierRow,
  PlanBoard,
  PlanRow,
  storedBytes,
} from './board.ts';
import { certificateRow, dossierRow, isDossierEnded, planRow } from './rows.ts';

const PLACE = { setNo: 4, villageId: 'thon-1' };
const honey = certificate('02104', 'gcn-1', '2024-06-22');
const task: Item = {
  id: 't1',
  communeId: '02104',
  subject: 'tasks',
  state: 'todo',
  open: true,
  values: { code: '4.3', name: 'Phát thanh' },
  names: {},
  files: [],
  title: 'Phát thanh – tuần 7',
  searchKeys: [],
  year: 2026,
  on: '2026-02-15',
  dueOn: '2026-02-15',
  lead: 'culture',
  support: [],
  producerId: null,
  villageId: null,
  ownerUid: null,
  version: 1,
  createdAt: '2026-01-05T02:00:00.000Z',
  createdBy: { uid: 'u', role: 'economy', unit: null, name: '' },
  changedAt: '2026-01-05T02:00:00.000Z',
  changedBy: { uid: 'u', role: 'economy', unit: null, name: '' },
  reason: null,
  schemaVersion: 1,
};

describe('the row of a certificate', () => {
  it('keeps its product, its stars and the days from which its state follows', () => {
    expect(CertificateRow.parse(certificateRow(honey, PLACE))).toEqual({
      productId: 'mat-ong',
      product: 'Mật ong hoa núi',
      producerId: 'linh-ngoc',
      producer: 'HTX Linh Ngọc',
      ...PLACE,
      stars: 3,
      issuedOn: '2024-06-22',
      validUntil: '2027-06-22',
      extension: null,
      revokedOn: null,
      example: true,
    });
  });

  it.each([
    [{ extension: { renewalFiledOn: '2026-06-01' } }, { renewalFiledOn: '2026-06-01', resultOn: null }],
    [
      { extension: { renewalFiledOn: '2026-06-01', resultOn: '2026-07-01' } },
      { renewalFiledOn: '2026-06-01', resultOn: '2026-07-01' },
    ],
  ])('keeps an extension %j', (given, extension) => {
    expect(certificateRow({ ...honey, ...given }, PLACE)?.extension).toEqual(extension);
  });

  it('keeps the day of a revocation, and says what is no example', () => {
    const revoked = {
      on: '2026-01-10',
      ground: 'b',
      decisionNumber: '9',
      conclusionOn: '2026-01-05',
    } as const;
    expect(certificateRow({ ...honey, revoked, example: false }, PLACE)).toMatchObject({
      revokedOn: '2026-01-10',
      example: false,
    });
  });

  it('is none where another took its place', () => {
    expect(certificateRow({ ...honey, replacedBy: 'gcn-2' }, PLACE)).toBeNull();
  });
});

describe('the row of a dossier', () => {
  const ENDED: readonly DossierState[] = ['notPassed', 'rejected', 'withdrawn', 'closed'];

  it.each(DossierState.options)('in state %s is there as long as something is left to be done', (state) => {
    const { dossier } = walked('d1', WAYS[state]);
    const row = dossierRow(dossier);
    expect(row === null).toBe(ENDED.includes(state));
    if (row !== null) expect(DossierRow.parse(row)).toMatchObject({ state, setNo: 4, villageId: 'thon-1' });
  });

  it('leaves with its certificate', () => {
    expect(isDossierEnded({ state: 'recognised', certificateId: null })).toBe(false);
    expect(isDossierEnded({ state: 'recognised', certificateId: 'gcn' })).toBe(true);
  });

  it('keeps receipt and pauses, whether it was sent, and each that is waited for once', () => {
    expect(dossierRow(walked('d1', WAYS.draft).dossier)).toMatchObject({
      receivedOn: null,
      isSent: false,
      waiting: ['producer:linh-ngoc'],
    });
    const supplement = dossierRow(walked('d1', WAYS.supplement).dossier);
    expect(supplement).toMatchObject({
      receivedOn: '2026-06-01',
      pauses: [{ from: '2026-06-01', until: null }],
    });
    expect(dossierRow(walked('d1', WAYS.assessing).dossier)?.waiting).toEqual(['economy', 'culture']);
    expect(dossierRow(walked('d1', WAYS.sent).dossier)).toMatchObject({ isSent: true });
  });
});

describe('the row of a task or target', () => {
  it.each([
    [task.values, '4.3', ''],
    [{ goal: 'renew' }, '', 'renew'],
  ])('of %j has the code of its plan and its goal', (values, code, goal) => {
    expect(PlanRow.parse(planRow({ ...task, values }))).toEqual({
      name: task.title,
      code,
      goal,
      lead: 'culture',
      state: 'todo',
      open: true,
      dueOn: '2026-02-15',
    });
  });
});

describe('the size of a board', () => {
  it('is what the store says of its parts', () => {
    expect(storedBytes('a')).toBe(2);
    expect(storedBytes('đ')).toBe(3);
    expect(storedBytes('ộ')).toBe(4);
    expect(storedBytes('🐝')).toBe(5);
    expect(storedBytes([7, true, null])).toBe(10);
    expect(storedBytes({ ab: 'c', d: 1 })).toBe(3 + 2 + 2 + 8);
  });

  const name = 'ộ'.repeat(80);
  const id = 'x'.repeat(40);
  const long = { productId: id, product: name, producerId: id, producer: name, villageId: id, setNo: 26 };
  const day = '2026-01-01';

  it.each([
    [
      boardIds.certificates(),
      1000,
      {
        ...long,
        stars: 5,
        issuedOn: day,
        validUntil: day,
        extension: { renewalFiledOn: day, resultOn: day },
        revokedOn: day,
        example: true,
      },
      CertificateBoard,
    ],
    [
      boardIds.dossiers(),
      1000,
      {
        ...long,
        kind: 'upgrade',
        state: 'provinceAssessing',
        receivedOn: day,
        pauses: [1, 2, 3].map(() => ({ from: day, until: day })),
        isSent: true,
        waiting: ['economy', 'culture', `producer:${id}`],
      },
      DossierBoard,
    ],
    [
      boardIds.ofYear('tasks', 2026),
      1800,
      {
        ...planRow({ ...task, title: 'ộ'.repeat(500) }),
        code: '4.10',
        goal: 'cooperative',
        lead: `village:${id}`,
        state: 'dropped',
        dueOn: day,
      },
      PlanBoard,
    ],
  ] as const)('%s holds %i rows of the longest names', (board, count, row, schema) => {
    expect(storedBytes({ [`1234-${id}`]: row }) * count).toBeLessThan(BOARD_BYTES);
    const rows = { [id]: row };
    expect(() => schema.parse({ id: board, communeId: '02104', rows, schemaVersion: 1 })).not.toThrow();
  });
});
