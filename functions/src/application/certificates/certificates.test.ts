import { beforeEach, describe, expect, it } from 'vitest';
import { certificate } from '../../../../test/functions/sweep-support.ts';
import { product } from '../../../../test/support/commune-world.ts';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { documents } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { recordCertificate } from './record-certificate.ts';
import { revokeCertificate } from './revoke-certificate.ts';

const COMMUNE = '02104';
const NOW = '2026-11-24T03:00:00.000Z';
const COMMAND = '00000000-0000-4000-8000-0000000000cc';

let core: TestCore;
beforeEach(async () => {
  core = testCore(NOW);
  core.store.put(documents.commune(COMMUNE), commune);
  await seedDossier(core.store, 'd1', WAYS.recognised);
});

const record = (override: { issuedOn?: string; certificateNumber?: string | null } = {}) =>
  recordCertificate(
    core,
    { actor: actor('economy'), now: NOW, commandId: COMMAND, dossierId: 'd1' },
    {
      commandId: COMMAND,
      dossierId: 'd1',
      certificateId: 'gcn-new',
      certificateNumber: null,
      issuedOn: '2026-06-01',
      ...override,
    },
  );

describe('recording a certificate', () => {
  it('makes it the product’s own where there was none before', async () => {
    core.store.put(documents.product(COMMUNE, 'mat-ong'), product(COMMUNE, 'mat-ong'));
    expect(await record()).toMatchObject({ certificateId: 'gcn-new', validUntil: '2029-06-01' });
    expect(await core.store.read(documents.product(COMMUNE, 'mat-ong'))).toMatchObject({
      currentCertificateId: 'gcn-new',
    });
  });

  it('marks the earlier one as replaced and has nothing told of it any more', async () => {
    core.store.put(documents.certificate(COMMUNE, 'gcn-old'), certificate(COMMUNE, 'gcn-old', '2024-01-15'));
    core.store.put(
      documents.product(COMMUNE, 'mat-ong'),
      product(COMMUNE, 'mat-ong', { currentCertificateId: 'gcn-old' }),
    );
    await record();
    expect(await core.store.read(documents.certificate(COMMUNE, 'gcn-old'))).toMatchObject({
      replacedBy: 'gcn-new',
      nextNoticeOn: null,
      validUntil: '2027-01-15',
    });
    expect(await core.store.read(documents.product(COMMUNE, 'mat-ong'))).toMatchObject({
      currentCertificateId: 'gcn-new',
    });
  });

  it('leaves an earlier one that was revoked as it is', async () => {
    const revoked = {
      on: '2026-01-10',
      ground: 'b',
      decisionNumber: '9/QĐ',
      conclusionOn: '2026-01-05',
    } as const;
    const earlier = certificate(COMMUNE, 'gcn-old', '2024-01-15', { revoked });
    core.store.put(documents.certificate(COMMUNE, 'gcn-old'), earlier);
    core.store.put(
      documents.product(COMMUNE, 'mat-ong'),
      product(COMMUNE, 'mat-ong', { currentCertificateId: 'gcn-old' }),
    );
    expect(await record({ certificateNumber: '04' })).toMatchObject({ validUntil: '2029-06-01' });
    expect(await core.store.read(documents.certificate(COMMUNE, 'gcn-old'))).toEqual(earlier);
    expect(await core.store.read(documents.certificate(COMMUNE, 'gcn-new'))).toMatchObject({
      certificateNumber: '04',
      // What the search asks for: the product with and without dấu, the number.
      searchKeys: expect.arrayContaining(['mật', 'mat', '04']) as unknown,
    });
  });

  it('forgets an earlier one that is not there', async () => {
    core.store.put(
      documents.product(COMMUNE, 'mat-ong'),
      product(COMMUNE, 'mat-ong', { currentCertificateId: 'lost' }),
    );
    await record();
    expect(await core.store.read(documents.certificate(COMMUNE, 'lost'))).toBeNull();
  });

  it('needs the product, and a result from 3 stars', async () => {
    await expect(record()).rejects.toMatchObject({ code: 'not-found' });
    const doc = documents.dossier(COMMUNE, 'd1');
    const stored = await core.store.read(doc);
    if (stored?.result === null || stored === null) throw new Error('no result');
    core.store.put(doc, { ...stored, result: { ...stored.result, stars: 2 } });
    await expect(record()).rejects.toMatchObject({ code: 'failed-precondition' });
    core.store.put(doc, { ...stored, result: null });
    await expect(record()).rejects.toMatchObject({ code: 'failed-precondition' });
  });

  it.each(['2026-05-31', '2026-11-25'])('refuses the day %s', async (issuedOn) => {
    await expect(record({ issuedOn })).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('refuses an id that is taken', async () => {
    core.store.put(documents.certificate(COMMUNE, 'gcn-new'), certificate(COMMUNE, 'gcn-new', '2024-01-15'));
    await expect(record()).rejects.toMatchObject({ code: 'already-exists' });
  });
});

describe('revoking', () => {
  const revoke = (override: object = {}) =>
    revokeCertificate(core, {
      input: {
        commandId: COMMAND,
        certificateId: 'gcn-1',
        ground: 'a',
        decisionNumber: '2/QĐ',
        conclusionOn: '2026-06-01',
        revokedOn: '2026-06-10',
        ...override,
      },
      actor: actor('economy'),
      now: NOW,
    });

  it.each<[object, object, string]>([
    [
      { revoked: { on: '2026-01-10', ground: 'b', decisionNumber: '9', conclusionOn: '2026-01-05' } },
      {},
      'failed-precondition',
    ],
    [{ replacedBy: 'gcn-2' }, {}, 'failed-precondition'],
    [{}, { conclusionOn: '2024-12-31' }, 'invalid-argument'],
    [{}, { revokedOn: '2026-05-31' }, 'invalid-argument'],
    [{}, { revokedOn: '2026-11-25' }, 'invalid-argument'],
    [{}, { certificateId: 'none' }, 'not-found'],
  ])('%o %o: %s', async (stored, override, code) => {
    core.store.put(
      documents.certificate(COMMUNE, 'gcn-1'),
      certificate(COMMUNE, 'gcn-1', '2025-01-15', stored),
    );
    await expect(revoke(override)).rejects.toMatchObject({ code });
  });

  it('is kept, with the log of whether it was late', async () => {
    core.store.put(documents.certificate(COMMUNE, 'gcn-1'), certificate(COMMUNE, 'gcn-1', '2025-01-15'));
    await revoke();
    expect(await core.store.read(documents.audit(COMMUNE, 'id-1'))).toMatchObject({
      subject: { revokedOn: '2026-06-10', late: false },
    });
  });
});
