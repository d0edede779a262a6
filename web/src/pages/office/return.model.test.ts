import type { StoredDossier } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { officeDossier } from './testing/office-dossier.ts';
import { returnEffects } from './return-effects.ts';
import {
  type Choices,
  openedParts,
  type RemarkRow,
  rowErrors,
  rowFromQuery,
  targetOf,
} from './return.model.ts';

const TODAY = '2026-11-24';
const FILES = [{ id: 'f1', pageCount: 3 }];

function row(changes: Partial<RemarkRow> = {}): RemarkRow {
  return {
    id: 'a',
    kind: 'criterion',
    ref: '3.5',
    page: '',
    problem: 'Thiếu hợp đồng.',
    action: 'Tải hợp đồng lên.',
    dueOn: '2026-12-08',
    ...changes,
  };
}

describe('targetOf', () => {
  it.each([
    [row(), { kind: 'criterion', criterion: '3.5' }],
    [row({ kind: 'document', ref: 'E07' }), { kind: 'document', code: 'E07' }],
    [row({ kind: 'file', ref: 'f1' }), { kind: 'file', fileId: 'f1' }],
    [row({ kind: 'page', ref: 'f1', page: '2' }), { kind: 'page', fileId: 'f1', page: 2 }],
    [row({ kind: 'section', ref: 'plan' }), { kind: 'section', section: 'plan' }],
    [row({ ref: '' }), null],
    [row({ kind: 'page', ref: 'f1', page: '0' }), null],
    [row({ kind: 'page', ref: 'f1', page: 'hai' }), null],
  ])('%#: reads a row as what it points at', (given, target) => {
    expect(targetOf(given)).toEqual(target);
  });
});

describe('rowErrors', () => {
  it('finds nothing wrong with a full row, and names the row and the field of what is', () => {
    expect(rowErrors([row()], TODAY, FILES)).toEqual([]);
    const wrong = rowErrors([row(), row({ id: 'b', ref: '', problem: ' ', action: '' })], TODAY, FILES);
    expect(wrong.map(({ rowId, field }) => `${rowId} ${field}`)).toEqual(['b ref', 'b problem', 'b action']);
    expect(wrong[0]?.message).toContain('Nội dung 2');
  });

  it('takes today as a deadline and refuses yesterday and none', () => {
    expect(rowErrors([row({ dueOn: TODAY })], TODAY, FILES)).toEqual([]);
    expect(rowErrors([row({ dueOn: '2026-11-23' })], TODAY, FILES)).toHaveLength(1);
    expect(rowErrors([row({ dueOn: '' })], TODAY, FILES)).toHaveLength(1);
  });

  it('refuses a page that the file does not have', () => {
    const at = (page: string) => rowErrors([row({ kind: 'page', ref: 'f1', page })], TODAY, FILES);
    expect(at('3')).toEqual([]);
    expect(at('4')[0]?.message).toContain('chỉ có 3 trang');
    expect(at('')[0]?.field).toBe('page');
  });
});

describe('what the rows open', () => {
  const dossier: StoredDossier = officeDossier({ draft: { c3_5: { files: ['f1'] }, c7: { files: ['f2'] } } });

  it('opens what each row names and nothing else', () => {
    const parts = openedParts(
      [row({ ref: '1.1' }), row({ kind: 'section', ref: 'plan' })],
      dossier,
      dossier.draft,
    );
    expect(parts.criteria).toEqual(['1.1']);
    expect(parts.sections).toEqual(['Kế hoạch sản xuất, kinh doanh (Mẫu số 02, Phần IV)']);
  });

  it('opens the criteria that use a file that is named', () => {
    expect(openedParts([row({ kind: 'file', ref: 'f1' })], dossier, dossier.draft).criteria).toEqual(['3.5']);
  });

  it('says whether the clock stops: by the setting, only after receipt, never for the province', () => {
    const words = (given: StoredDossier, pauses: boolean, source: 'commune' | 'province' = 'commune') =>
      returnEffects([row()], given, { pauses, source }).join(' ');
    expect(words(dossier, true)).toContain('tạm dừng');
    expect(words(dossier, false)).toContain('vẫn tính');
    expect(words(officeDossier({ receipt: null }), true)).toContain('chưa bắt đầu');
    expect(words(dossier, true, 'province')).toContain('đã xong');
  });

  it('names the latest deadline and the files that may be replaced', () => {
    const rows = [row(), row({ id: 'b', kind: 'file', ref: 'f1', dueOn: '2026-12-10' })];
    const effects = returnEffects(rows, dossier, { pauses: true, source: 'commune' });
    expect(effects[0]).toContain('2 nội dung');
    expect(effects[0]).toContain('thứ Năm 10/12/2026');
    expect(effects.some((effect) => effect.includes('“hop-dong.pdf”'))).toBe(true);
  });

  it('promises nothing while nothing is written', () => {
    const empty = row({ ref: '', problem: '', action: '' });
    expect(returnEffects([empty], dossier, { pauses: true, source: 'commune' })).toEqual([
      'Chưa ghi nội dung nào cần bổ sung.',
    ]);
  });
});

describe('rowFromQuery', () => {
  const choices: Choices = {
    document: [],
    file: [{ value: 'f1', label: 'hop-dong.pdf' }],
    page: [],
    criterion: [{ value: '3.5', label: '3.5. Tiêu chí' }],
    section: [],
  };
  it.each([
    ['tieu-chi=3.5', { kind: 'criterion', ref: '3.5' }],
    ['tep=f1', { kind: 'file', ref: 'f1' }],
    ['tieu-chi=99', null],
    ['', null],
  ])('%j', (query, expected) => {
    expect(rowFromQuery(new URLSearchParams(query), choices)).toEqual(expected);
  });
});
