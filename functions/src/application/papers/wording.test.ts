import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import {
  NO_OFFICE_SETTINGS,
  NO_WORDING,
  type OfficeSettings,
  type PaperWordingSettings,
  plainLines,
  type Role,
  type WordingId,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { COMMUNE, NOW, PaperOffice } from '../testing/paper-office.ts';
import { previewPaper, previewWording } from './preview.ts';
import { saveTrustList, saveWording } from './wording.ts';

let office: PaperOffice;
beforeEach(() => {
  office = new PaperOffice();
});

interface Given {
  readonly version?: number;
  readonly id?: string;
  readonly role?: Role;
}

const asking = (role: Role = 'economy') => ({ actor: actor(role), now: NOW });

const savePaper = (id: WordingId, paper: Partial<PaperWordingSettings>, given: Given = {}) =>
  saveWording(office.core, {
    input: {
      commandId: given.id ?? office.commandId(),
      id,
      version: given.version ?? 0,
      office: null,
      paper: { ...NO_WORDING, ...paper },
    },
    ...asking(given.role),
  });

const saveOffice = (settings: Partial<OfficeSettings>, version = 0) =>
  saveWording(office.core, {
    input: {
      commandId: office.commandId(),
      id: 'office',
      version,
      office: { ...NO_OFFICE_SETTINGS, ...settings },
      paper: null,
    },
    ...asking(),
  });

describe('the office’s own words', () => {
  it('come into the papers that are made after, and not into those that were made before', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.sent);
    await seedDossier(office.core.store, 'd2', WAYS.sent);
    const before = await office.signed('provinceRequest', { dossierIds: ['d1'] });
    await saveOffice({ place: 'Chợ Mới' });
    await savePaper('provinceRequest', {
      symbol: 'TTr-UBX',
      grounds: ['Căn cứ Kế hoạch OCOP năm {{năm}} của {{xã}} về sản phẩm {{sản phẩm}} của {{chủ thể}}'],
    });
    const { documentId } = await office.make('provinceRequest', 'd2');
    expect((await office.stored(documentId)).wording).toMatchObject({
      office: { place: 'Chợ Mới' },
      paper: {
        symbol: 'TTr-UBX',
        grounds: [
          'Căn cứ Kế hoạch OCOP năm 2026 của xã Tân Kỳ về sản phẩm Mật ong hoa núi của HTX Linh Ngọc',
        ],
      },
    });
    const kept = (await office.stored(before)).wording;
    expect(await office.issue(before)).toMatchObject({ number: '01/TTr-UBND' });
    expect((await office.stored(before)).wording).toEqual(kept);
    expect(kept?.office.place).toBe('Tân Kỳ');
  });

  it('refuse a broken placeholder with its place, and keep nothing of it', async () => {
    await expect(savePaper('receipt', { closing: ['Kính chào', 'Xã {{xã'] })).rejects.toMatchObject({
      code: 'invalid-argument',
      details: {
        issues: [{ path: 'paper.closing.1', message: expect.stringMatching(/^Ký tự thứ 4: /u) as string }],
      },
    });
    expect(await office.core.store.read(documents.wording(COMMUNE, 'receipt'))).toBeNull();
  });

  it('tell the later of two who edit at once, and answer a repeated command alike', async () => {
    const id = office.commandId();
    expect(await savePaper('receipt', {}, { id })).toEqual({ version: 1 });
    expect(await savePaper('receipt', {}, { id })).toEqual({ version: 1 });
    await expect(savePaper('receipt', {})).rejects.toThrow('Người khác vừa lưu');
    expect(await savePaper('receipt', {}, { version: 1 })).toEqual({ version: 2 });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a symbol of a paper without a number', () => savePaper('opinionSheet', { symbol: 'PYK-UBND' })],
    ['a signer who is not in the list', () => savePaper('receipt', { signerId: 'nobody' })],
    ['a paper’s words under the office', () => savePaper('office', {})],
    [
      'the office’s words under a paper',
      () =>
        saveWording(office.core, {
          input: {
            commandId: office.commandId(),
            id: 'receipt',
            version: 0,
            office: NO_OFFICE_SETTINGS,
            paper: null,
          },
          ...asking(),
        }),
    ],
  ])('refuse %s', async (_, save) => {
    await expect(save()).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('name a signer of the list', async () => {
    const signer = { id: 's1', name: 'Nguyễn Văn A', position: 'Phó Chủ tịch', authority: 'KT' } as const;
    office.core.store.put(documents.commune(COMMUNE), { ...commune, signers: [signer] });
    expect(await savePaper('receipt', { signerId: 's1' })).toEqual({ version: 1 });
  });

  it.each<Role>(['leader', 'culture', 'producer', 'village'])('are not %s’s to save', async (role) => {
    await expect(savePaper('receipt', {}, { role })).rejects.toMatchObject({ code: 'permission-denied' });
  });
});

describe('a preview', () => {
  it('shows the example with words that are not saved yet, and refuses a broken place', async () => {
    const preview = (closing: string) =>
      previewWording(office.core, {
        input: {
          paper: 'receipt',
          office: { ...NO_OFFICE_SETTINGS, place: 'Chợ Mới' },
          wording: { ...NO_WORDING, closing: [closing] },
        },
        ...asking('admin'),
      });
    const { model } = await preview('Xin cảm ơn');
    expect(plainLines(model).join(' ').replace(/\s+/gu, ' ')).toContain('Chợ Mới, ngày 27 tháng 10 năm 2026');
    await expect(preview('{{gì}}')).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('shows a paper as it would be made, what the data suggest and what is missing, and makes none', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.received);
    const before = office.core.store.paths().length;
    const preview = (given: object) =>
      previewPaper(office.core, {
        input: {
          type: 'meetingMinutes',
          dossierIds: ['d1'],
          certificateId: null,
          producerId: null,
          item: null,
          documentId: null,
          signerId: null,
          details: null,
          ...given,
        },
        ...asking('culture'),
      });
    const shown = await preview({});
    expect(shown.model.type).toBe('meetingMinutes');
    expect(shown.missing.map(({ path }) => path)).toContain('details.conclusion');
    expect(office.core.store.paths()).toHaveLength(before);
    const made = await office.generate('meetingMinutes', {
      dossierIds: ['d1'],
      details: { place: 'Nhà văn hóa' },
    });
    expect((await preview({ documentId: made.documentId })).details['place']).toBe('Nhà văn hóa');
    await expect(preview({ type: 'communeReview' })).rejects.toMatchObject({ code: 'failed-precondition' });
  });
});

describe('the trust list', () => {
  const save = (pem: string, role: Role = 'clerk') =>
    saveTrustList(
      { ...office.core, certificates: { isCertificate: (text) => text === 'good' } },
      {
        input: {
          commandId: office.commandId(),
          trustList: [
            { name: 'CA', pem: 'good' },
            { name: 'Lỗi', pem },
          ],
        },
        ...asking(role),
      },
    );

  it('is saved whole among the commune’s settings', async () => {
    expect(await save('good')).toEqual({ authorities: 2 });
    expect((await office.core.store.read(documents.commune(COMMUNE)))?.settings.trustList).toHaveLength(2);
  });

  it('refuses what is no certificate, naming the entry, and whom it does not concern', async () => {
    await expect(save('bad')).rejects.toMatchObject({
      code: 'invalid-argument',
      details: { issues: [{ path: 'trustList.1.pem' }] },
    });
    await expect(save('good', 'economy')).rejects.toMatchObject({ code: 'permission-denied' });
  });
});
