import { checklistFor, type DossierFile } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { endsTooSoon, evidenceRows, type LocalUpload } from './evidence.model.ts';

const file = (given: Partial<DossierFile>): DossierFile => ({
  id: 'f1',
  communeId: '02104',
  dossierId: 'd',
  producerId: 'p',
  name: 'Phiếu.pdf',
  contentType: 'application/pdf',
  size: 1000,
  evidenceCode: 'E12',
  validUntil: null,
  state: 'received',
  refusal: null,
  sha256: null,
  pageCount: 2,
  uploadedBy: 'u',
  onBehalf: false,
  startedAt: '2026-11-01T00:00:00.000Z',
  receivedAt: null,
  schemaVersion: 1,
  ...given,
});
const upload = (given: Partial<LocalUpload>): LocalUpload => ({
  id: 'f1',
  name: 'Phiếu.pdf',
  size: 1000,
  place: { evidenceCode: 'E12', validUntil: null },
  sent: 400,
  secondsLeft: 3,
  state: 'uploading',
  problem: null,
  ...given,
});
const rows = (files: readonly DossierFile[], uploads: readonly LocalUpload[] = []) =>
  evidenceRows(checklistFor(4), files, uploads, '2027-06-30');
const tileAt = (code: string | null, ...given: Parameters<typeof rows>) =>
  rows(...given).find((row) => row.code === code)?.tiles[0];

describe('the checklist of papers', () => {
  it('has every row of the product set, and one for attachments', () => {
    expect(rows([]).map(({ code }) => code)).toEqual([...checklistFor(4).map(({ code }) => code), null]);
  });

  it('shows a file whose row the product does not have among the attachments: nothing is hidden', () => {
    expect(tileAt(null, [file({ evidenceCode: 'E99' })])?.id).toBe('f1');
    expect(tileAt(null, [file({ evidenceCode: null })])?.id).toBe('f1');
  });

  it.each([
    ['received', undefined, 'received'],
    ['refused', undefined, 'refused'],
    ['uploading', undefined, 'interrupted'],
    ['uploading', 'uploading', 'uploading'],
    ['uploading', 'sent', 'reading'],
    ['uploading', 'interrupted', 'interrupted'],
    ['received', 'sent', 'received'],
    ['refused', 'sent', 'refused'],
  ] as const)('a file %s at the server and %s here is %s', (server, here, shown) => {
    const uploads = here === undefined ? [] : [upload({ state: here })];
    expect(tileAt('E12', [file({ state: server })], uploads)?.state).toBe(shown);
  });

  it('says why the server refused', () => {
    const tile = tileAt('E12', [file({ state: 'refused', refusal: 'encrypted' })]);
    expect(tile?.refusal).toContain('mật khẩu');
  });

  it('shows what is being declared before the server knows of it, once', () => {
    expect(rows([], [upload({})]).flatMap(({ tiles }) => tiles)).toHaveLength(1);
    expect(rows([file({ state: 'uploading' })], [upload({})]).flatMap(({ tiles }) => tiles)).toHaveLength(1);
  });
});

describe('a paper’s last day', () => {
  it.each([
    [null, false],
    ['2027-06-29', true],
    ['2027-06-30', false],
  ])('%s before 30/06/2027: %s', (day, expected) => {
    expect(endsTooSoon(day, '2027-06-30')).toBe(expected);
  });
});
