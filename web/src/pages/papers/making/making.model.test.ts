import { type DetailField, paperKinds, type PlainField } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../gateway/errors.ts';
import { dossier, paper } from '../testing/paper.ts';
import {
  asNumber,
  askedPaper,
  asTime,
  detailProblems,
  dossierChoices,
  emptyRow,
  hasSigner,
  isSubjectChosen,
  keptKey,
  moved,
  refusedPlaces,
  rowsOf,
  rowTitle,
  settled,
  shownDetails,
  stillWrong,
  textOf,
  withDraft,
  withoutRow,
  withRow,
  withRowAt,
} from './making.model.ts';

const asked = (query: string) => {
  const found = askedPaper(new URLSearchParams(query));
  if (found === null) throw new Error('No paper');
  return found;
};

const COLUMNS: readonly PlainField[] = [
  { key: 'name', kind: 'text', label: 'Họ và tên' },
  { key: 'position', kind: 'text', label: 'Chức vụ' },
];
const FIELDS: readonly DetailField[] = [
  { key: 'place', kind: 'text', label: 'Địa điểm', required: true },
  { key: 'time', kind: 'time', label: 'Giờ' },
  { key: 'present', kind: 'rows', label: 'Có mặt', rowName: 'người', columns: COLUMNS },
];

describe('the address of the page', () => {
  it('says the paper and what it is about, each dossier once', () => {
    expect(asked('loai=invitation&ho-so=a,b,a,&sua=d')).toEqual({
      type: 'invitation',
      dossierIds: ['a', 'b'],
      certificateId: null,
      producerId: null,
      documentId: 'd',
    });
  });

  it('asks for a choice where it names no paper of ours', () => {
    expect(askedPaper(new URLSearchParams())).toBeNull();
    expect(askedPaper(new URLSearchParams('loai=loveLetter'))).toBeNull();
  });

  it.each([
    ['loai=receipt', false],
    ['loai=receipt&ho-so=a', true],
    ['loai=receipt&ho-so=a,b', false],
    ['loai=provinceRequest', false],
    ['loai=provinceRequest&ho-so=a,b', true],
    ['loai=invitation', true],
    ['loai=annualPlan', true],
    ['loai=productionStopped', false],
    ['loai=productionStopped&gcn=c', true],
    ['loai=inspectionMinutes', false],
    ['loai=inspectionMinutes&chu-the=p', true],
  ])('knows of %s whether all is chosen: %s', (query, isChosen) => {
    expect(isSubjectChosen(asked(query))).toBe(isChosen);
  });

  it('takes from the draft what it does not say itself', () => {
    const draft = paper('meetingMinutes', { id: 'd', dossierIds: ['x'] });
    expect(withDraft(asked('loai=meetingMinutes&sua=d'), draft).dossierIds).toEqual(['x']);
    expect(withDraft(asked('loai=meetingMinutes&ho-so=y&sua=d'), draft).dossierIds).toEqual(['y']);
    const inspection = paper('inspectionMinutes', { id: 'i', aboutProducerId: 'p' });
    expect(withDraft(asked('loai=inspectionMinutes&sua=i'), inspection)).toMatchObject({
      producerId: 'p',
      documentId: 'i',
    });
    expect(withDraft(asked('loai=receipt&ho-so=a'), null).documentId).toBeNull();
  });
});

describe('what is kept on this machine', () => {
  it('tells papers, drafts and subjects apart, not the choice of several dossiers', () => {
    const keys = [
      'loai=receipt&ho-so=a',
      'loai=receipt&ho-so=b',
      'loai=meetingMinutes&ho-so=a',
      'loai=meetingMinutes&ho-so=a&sua=d',
      'loai=inspectionMinutes&chu-the=p',
    ].map((query) => keptKey('u', asked(query)));
    expect(new Set(keys).size).toBe(5);
    expect(keptKey('u', asked('loai=meetingMinutes&ho-so=b'))).toBe(keys[2]);
    expect(keptKey('other', asked('loai=receipt&ho-so=a'))).not.toBe(keys[0]);
  });

  it('asks for a signer only where the leader signs', () => {
    expect(hasSigner('communeReview')).toBe(true);
    expect(hasSigner('receipt')).toBe(false);
  });
});

describe('what was typed', () => {
  const full = { place: 'Nhà văn hóa', time: '08:00', present: [{ name: 'A', position: '' }] };

  it('shows what was typed before what is suggested, in all fields of the paper', () => {
    expect(shownDetails(FIELDS, null, { place: 'Hội trường' })).toEqual({
      place: 'Hội trường',
      time: '',
      present: [],
    });
    expect(shownDetails(FIELDS, full, { place: 'Hội trường' })).toEqual(full);
    expect(shownDetails(FIELDS, null, null).place).toBe('');
  });

  it('says place by place what cannot be taken', () => {
    expect(detailProblems(FIELDS, full)).toEqual([]);
    const wrong = { ...full, time: '25:00', present: [{ name: 'x'.repeat(501), position: '' }] };
    expect(detailProblems(FIELDS, wrong).map(({ path }) => path)).toEqual([
      'details.time',
      'details.present.0.name',
    ]);
  });

  it('reads the same places from a refusal of the server', () => {
    const issues = [{ path: 'details.time', message: 'Giờ ghi dạng 08:30.' }, { path: 1 }, null];
    expect(refusedPlaces(new AppError('invalid-argument', 'a', { issues }))).toEqual([issues[0]]);
    expect(refusedPlaces(new AppError('unavailable'))).toEqual([]);
    expect(refusedPlaces(new AppError('invalid-argument', 'a', { path: 'x' }))).toEqual([]);
  });

  it('stops calling wrong what was mended, and calls nothing new wrong by itself', () => {
    const [time, place] = ['details.time', 'details.place'].map((path) => ({ path, message: path }));
    if (time === undefined || place === undefined) throw new Error('No problems');
    expect(stillWrong([time, place], [place])).toEqual([place]);
    expect(stillWrong([], [place])).toEqual([]);
  });

  it.each([
    ['8:5', '08:05'],
    ['8h30', '08:30'],
    ['8 giờ 30', '08:30'],
    ['14h', '14:00'],
    [' sáng ', 'sáng'],
    ['', ''],
  ])('reads the hour %j as %j', (typed, hour) => {
    expect(asTime(typed)).toBe(hour);
  });

  it('settles hours and numbers, and leaves text as it is', () => {
    expect(asNumber('1.250,5')).toBe('1250,5');
    expect(settled({ kind: 'number' }, '12 000')).toBe('12000');
    expect(settled({ kind: 'time' }, '7h')).toBe('07:00');
    expect(settled({ kind: 'text' }, '1.250')).toBe('1.250');
  });
});

describe('rows', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, position: '' }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('No rows');

  it('moves one place, not over the ends', () => {
    expect(moved([a, b, c], 1, -1)).toEqual([b, a, c]);
    expect(moved([a, b, c], 1, 1)).toEqual([a, c, b]);
    expect(moved([a, b, c], 0, -1)).toEqual([a, b, c]);
    expect(moved([a, b, c], 2, 1)).toEqual([a, b, c]);
  });

  it('changes one, takes one out and brings it back to its place', () => {
    expect(withRow([a, b], 1, c)).toEqual([a, c]);
    const without = withoutRow([a, b, c], 1);
    expect(without).toEqual([a, c]);
    expect(withRowAt(without, { index: 1, row: b })).toEqual([a, b, c]);
  });

  it('begins empty, and is named by the first things written in it', () => {
    expect(emptyRow(COLUMNS)).toEqual({ name: '', position: '' });
    expect(rowTitle(COLUMNS, { name: ' ', position: 'Trưởng thôn' })).toBe('Trưởng thôn');
    expect(rowTitle(COLUMNS, { name: 'A', position: 'Trưởng thôn' })).toBe('A – Trưởng thôn');
    expect(rowTitle(COLUMNS, emptyRow(COLUMNS))).toBe('(chưa ghi gì)');
  });

  it('reads rows and texts of stored details, whatever stands there', () => {
    const details = { place: 'x', present: [{ name: 'A' }] };
    expect(rowsOf(details, 'present')).toEqual([{ name: 'A' }]);
    expect(rowsOf(details, 'place')).toEqual([]);
    expect(textOf(details, 'place')).toBe('x');
    expect(textOf(details, 'present')).toBe('');
  });
});

describe('the dossiers that may be chosen', () => {
  it('puts those that are far enough first, and says of the others why not', () => {
    const report = { documentId: 'd', number: '03/BC-UBND', issuedOn: '2026-11-10' };
    const early = { ...dossier({ id: 'early' }), draft: null } as never;
    const ready = { ...dossier({ id: 'ready', report }), draft: null } as never;
    const choices = dossierChoices('provinceRequest', [early, ready]);
    expect(choices.map(({ dossier: { id } }) => id)).toEqual(['ready', 'early']);
    expect(choices[0]?.blocked).toBeNull();
    expect(choices[1]?.blocked).toContain('Báo cáo Mẫu số 03');
  });
});

describe('every paper', () => {
  it.each(Object.entries(paperKinds))('%s begins with a form that can be taken as it is', (_, { fields }) => {
    expect(detailProblems(fields, shownDetails(fields, null, null))).toEqual([]);
  });
});
