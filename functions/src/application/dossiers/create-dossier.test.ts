import { beforeEach, describe, expect, it } from 'vitest';
import { COMMUNE, HONEY, product, settle } from '../../../../test/support/commune-world.ts';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import { READY_DRAFT, seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { addDays, type Certificate, type PlainDate } from '../../domain/index.ts';
import { documents } from '../documents.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { requestConfirmation } from './confirmation.ts';
import { createDossier } from './create-dossier.ts';
import { saveDraft } from './prepare-draft.ts';
import { submitDossier } from './send-dossier.ts';
import { issueReport, referToProvince } from './to-province.ts';

const TODAY = '2026-06-10';
const NOW = `${TODAY}T03:00:00.000Z`;
let core: TestCore;
beforeEach(async () => {
  core = testCore(NOW);
  await settle(core.store, COMMUNE);
});

const callOf = (dossierId = 'd1') => ({
  actor: actor('producer'),
  now: NOW,
  commandId: commandId(),
  dossierId,
});

function open(kind: 'first' | 'renewal', override: object = {}) {
  const call = callOf();
  return createDossier(core, call, { ...call, productId: HONEY, kind, ...override });
}

function certify(validUntil: PlainDate, override: Partial<Certificate> = {}): void {
  core.store.put(documents.certificate(COMMUNE, 'c1'), {
    id: 'c1',
    communeId: COMMUNE,
    productId: HONEY,
    producerId: 'linh-ngoc',
    productName: 'Mật ong',
    producerName: 'HTX',
    stars: 3,
    level: 'province',
    decree: 'qd148-2023',
    decisionNumber: '1/QĐ-UBND',
    issuedOn: '2023-06-01',
    validUntil,
    recordedAt: NOW,
    nextNoticeOn: null,
    schemaVersion: 1,
    ...override,
  });
  core.store.put(documents.product(COMMUNE, HONEY), product(COMMUNE, HONEY, { currentCertificateId: 'c1' }));
}

const stored = () => core.store.read(documents.dossier(COMMUNE, 'd1'));

describe('a new dossier', () => {
  it('takes the criteria of the decree in force that day, and cannot be opened twice', async () => {
    await open('first');
    expect(await stored()).toMatchObject({ criteriaSetId: 'qd26-2026/04', state: 'draft', draft: {} });
    await expect(open('first')).rejects.toMatchObject({ code: 'already-exists' });
    await expect(open('first', { productId: 'none' })).rejects.toMatchObject({ code: 'already-exists' });
  });

  it('needs a product and a commune that exist', async () => {
    await expect(open('first', { productId: 'none' })).rejects.toMatchObject({ code: 'not-found' });
    const stranger = { ...callOf(), actor: actor('producer', { commune: '99999' }) };
    await expect(
      createDossier(core, stranger, { ...stranger, productId: HONEY, kind: 'first' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a renewal (Điều 7.6.a, 12.3)', () => {
  it.each([
    [180, 'window'],
    [120, 'window'],
    [181, 'lateReason'],
    [119, 'lateReason'],
  ])('%i days before the end: %s', async (days, outcome) => {
    certify(addDays(TODAY, days));
    if (outcome === 'window') {
      await open('renewal');
      expect((await stored())?.renewal).toEqual({ certificateId: 'c1', basis: 'window', reason: '' });
    } else await expect(open('renewal')).rejects.toMatchObject({ details: { path: outcome } });
  });

  it.each([
    ['2026-09-18', 'transition'],
    ['2026-05-22', 'transition'],
    ['2026-09-19', 'lateAsRenewal'],
    ['2026-05-21', 'lateAsRenewal'],
  ])('of a certificate that ends on %s, late with a reason, is taken as %s', async (validUntil, basis) => {
    certify(validUntil);
    await open('renewal', { lateReason: ' Bão lũ ' });
    expect((await stored())?.renewal).toEqual({ certificateId: 'c1', basis, reason: 'Bão lũ' });
  });

  it('carries the certificate over once it is filed, not before', async () => {
    certify('2026-09-01');
    const certificate = () => core.store.read(documents.certificate(COMMUNE, 'c1'));
    await open('renewal', { lateReason: 'Bão lũ' });
    expect((await certificate())?.extension).toBeUndefined();
    const record = await stored();
    if (record === null) throw new Error('not stored');
    await seedDossier(core.store, 'd2', WAYS.draft);
    const ready = await core.store.read(documents.dossier(COMMUNE, 'd2'));
    if (ready === null) throw new Error('not seeded');
    core.store.put(documents.dossier(COMMUNE, 'd2'), {
      ...ready,
      renewal: record.renewal,
      draft: { ...READY_DRAFT, changes: { text: 'Có' } },
    });
    await submitDossier(core, callOf('d2'));
    expect(await certificate()).toMatchObject({ extension: { renewalFiledOn: TODAY }, nextNoticeOn: TODAY });
  });

  it('is refused for a product without certificate, and for a revoked one', async () => {
    await expect(open('renewal')).rejects.toMatchObject({ code: 'invalid-argument' });
    const revoked = {
      on: '2026-06-01',
      ground: 'a',
      decisionNumber: '9/QĐ',
      conclusionOn: '2026-05-30',
    } as const;
    certify(addDays(TODAY, 150), { revoked });
    await expect(open('renewal')).rejects.toMatchObject({ code: 'failed-precondition' });
  });
});

describe('a draft', () => {
  it('longer than a document can hold is refused', async () => {
    await seedDossier(core.store, 'd1', WAYS.draft);
    const call = callOf();
    const text = 'ư'.repeat(8000);
    const changes = Object.fromEntries(
      Array.from({ length: 32 }, (_, index) => [`c1_${String(index)}`, { note: text }]),
    );
    await expect(saveDraft(core, call, { ...call, changes })).rejects.toMatchObject({
      code: 'resource-exhausted',
    });
  });

  it('without counts cannot go to the village head', async () => {
    await seedDossier(core.store, 'd1', WAYS.draft, { draft: {} });
    await expect(requestConfirmation(core, callOf())).rejects.toMatchObject({ code: 'failed-precondition' });
  });
});

describe('the village head', () => {
  it('is not asked where the producer belongs to no village', async () => {
    await seedDossier(core.store, 'd1', WAYS.draft);
    const record = await stored();
    if (record === null) throw new Error('not seeded');
    const producer = { ...record.producer, villageId: null };
    core.store.put(documents.dossier(COMMUNE, 'd1'), { ...record, producer });
    await expect(requestConfirmation(core, callOf())).rejects.toThrow('chưa gắn với thôn nào');
    expect((await stored())?.confirmations).toEqual([]);
  });
});

describe('the papers of the way to the province', () => {
  const clerk = () => ({ ...callOf(), actor: actor('clerk') });

  it('must be issued, of this dossier, and older than the sending', async () => {
    await seedDossier(core.store, 'd1', WAYS.signing, { report: 'issued' });
    const doc = documents.paper(COMMUNE, 'd1-report');
    const paper = await core.store.read(doc);
    if (paper === null) throw new Error('not seeded');
    core.store.put(doc, { ...paper, state: 'draft', number: null, issuedOn: null });
    await expect(issueReport(core, clerk())).rejects.toMatchObject({ code: 'failed-precondition' });
    core.store.put(doc, { ...paper, state: 'withdrawn' });
    await expect(issueReport(core, clerk())).rejects.toThrow('đã bị thu hồi hoặc thay thế');
    core.store.put(doc, { ...paper, dossierIds: ['other'] });
    await expect(issueReport(core, clerk())).rejects.toMatchObject({ code: 'not-found' });
    core.store.put(doc, paper);
    await issueReport(core, clerk());
    const send = (override: object) => {
      const call = clerk();
      return referToProvince(core, call, { ...call, documentId: 'd1-request', sentOn: TODAY, ...override });
    };
    await expect(send({ documentId: null })).rejects.toMatchObject({ details: { path: 'documentId' } });
    await expect(send({ sentOn: '2026-06-01' })).rejects.toMatchObject({ details: { path: 'sentOn' } });
    await send({});
    expect((await stored())?.referral).toMatchObject({ round: 2, year: 2026 });
  });
});
