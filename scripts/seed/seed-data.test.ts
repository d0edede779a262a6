import { describe, expect, it, vi } from 'vitest';
import type { Core } from '../../functions/src/application/ports.ts';
import { MemoryStore } from '../../functions/src/application/testing/memory-store.ts';
import { documents, queries } from '../../functions/src/application/documents.ts';
import {
  Certificate,
  certificateState,
  Claims,
  Commune,
  DossierEvent,
  evolve,
  Member,
  paths,
  Producer,
  Product,
  productSetOf,
  Role,
  Village,
} from '../../functions/src/domain/index.ts';
import { PLAN_2025 } from '../../functions/src/domain/paperwork/testing/plan-2025.ts';
import { inspectBytes } from '../../functions/src/adapters/storage/inspect/inspect.ts';
import { seed } from '../seed.ts';
import { CERTIFICATES } from './certificates.ts';
import { COMMUNES, NEIGHBOUR, TAN_KY, VILLAGES } from './commune.ts';
import { DEMO_DOSSIERS, seedDossiers } from './dossiers.ts';
import { type SamplePaper, samplePapers, samplePdf } from './papers.ts';
import { DEMO_ACCOUNTS, MEMBERS } from './people.ts';
import { PRODUCERS } from './producers.ts';
import { PRODUCTS } from './products.ts';

const ours = PRODUCTS.filter(({ communeId }) => communeId === TAN_KY);

describe('the data of Tân Kỳ', () => {
  it('parse as the domain’s own documents', () => {
    for (const commune of COMMUNES) Commune.parse(commune);
    for (const village of VILLAGES) Village.parse(village);
    for (const producer of PRODUCERS) Producer.parse(producer);
    for (const product of PRODUCTS) Product.parse(product);
    for (const certificate of CERTIFICATES) Certificate.parse(certificate);
    for (const member of MEMBERS) Member.parse(member);
  });

  it('are all in composed Unicode', () => {
    const text = JSON.stringify([COMMUNES, VILLAGES, PRODUCERS, PRODUCTS, CERTIFICATES]);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('carry the codes of QĐ 19/2025/QĐ-TTg: province 19, commune 02104', () => {
    expect(COMMUNES[0]).toMatchObject({ id: '02104', provinceCode: '19', provinceName: 'Thái Nguyên' });
  });

  it('name the plan’s signer as the plan signs: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH; the other signers are examples', () => {
    const [signer, ...others] = COMMUNES[0]?.signers ?? [];
    expect(signer).toMatchObject({ name: 'Bùi Nguyên Quỳnh', position: 'Phó Chủ tịch', authority: 'KT' });
    expect(others.every(({ name }) => name.endsWith('(ví dụ)'))).toBe(true);
  });

  it('mark as examples what the plan does not give: villages, addresses, certificates', () => {
    expect([...VILLAGES, ...PRODUCERS, ...CERTIFICATES].every(({ example }) => example)).toBe(true);
  });
});

describe('the products of the 2025 plan (I.2)', () => {
  it.each([
    ['Ô mai mơ dẻo chua ngọt', 'Hợp tác xã Đoàn Kết', 7, false, 'raise'],
    ['Ô mai mơ gừng mặn ngọt', 'Hợp tác xã Đoàn Kết', 7, false, 'raise'],
    ['Mật ong hoa núi', 'Hợp tác xã Linh Ngọc', 4, false, 'raise'],
    ['Cơm lam nướng Sáng Lê', 'Hộ kinh doanh Hà Ngọc Sáng', 6, true, 'raise'],
    ['Trà hoa hồng', 'Hợp tác xã Trà hạnh phúc', 12, false, 'renew'],
    ['Muối vừng Sáng Lê', 'Hộ kinh doanh Hà Ngọc Sáng', 10, true, 'renew'],
    ['Nếp nương Đáyzang', 'Hợp tác xã nông nghiệp sạch Tân Sơn', 3, false, 'renew'],
  ])('%s of %s: set %i', (name, producerName, setNo, setUncertain, goal) => {
    expect(ours.find((product) => product.name === name)).toMatchObject({
      producerName,
      setNo,
      setUncertain,
      goal,
    });
    expect(productSetOf(setNo).no).toBe(setNo);
  });

  it('are seven, of five producers, in villages that are there', () => {
    const producers = PRODUCERS.filter(({ communeId }) => communeId === TAN_KY);
    expect([ours.length, producers.length]).toEqual([7, 5]);
    expect(new Set(ours.map(({ producerId }) => producerId))).toEqual(new Set(producers.map(({ id }) => id)));
    const villages = VILLAGES.filter(({ communeId }) => communeId === TAN_KY).map(({ id }) => id);
    expect(producers.every(({ villageId }) => villageId !== null && villages.includes(villageId))).toBe(true);
  });

  it('are found without dấu', () => {
    expect(ours.find(({ id }) => id === 'mat-ong')?.searchKeys).toEqual(
      expect.arrayContaining(['mat', 'ong']),
    );
    expect(ours.find(({ id }) => id === 'nep-nuong')?.searchKeys).toContain('dayzang');
  });
});

describe('the example certificates', () => {
  it.each([
    ['o-mai-deo', 'renewalOpen'],
    ['o-mai-gung', 'valid'],
    ['mat-ong', 'valid'],
    ['com-lam', 'renewalClosed'],
    ['tra-hoa-hong', 'expired'],
    ['muoi-vung', 'expired'],
    ['nep-nuong', 'expired'],
  ])('%s is %s through November 2026', (productId, state) => {
    const certificate = CERTIFICATES.find((each) => each.productId === productId);
    if (certificate === undefined) throw new Error(`no certificate of ${productId}`);
    for (const today of ['2026-11-01', '2026-11-24', '2026-11-30'])
      expect(certificateState(certificate, today)).toBe(state);
  });

  it('are the current ones of their products, three stars each, and the ended ones ended before the plan of 2025', () => {
    expect(CERTIFICATES.map(({ id, productId }) => [productId, id])).toEqual(
      ours.map(({ id, currentCertificateId }) => [id, currentCertificateId]),
    );
    expect(CERTIFICATES.every(({ stars }) => stars === 3)).toBe(true);
    const ended = CERTIFICATES.filter((each) => certificateState(each, '2025-07-06') === 'expired');
    expect(ended.map(({ productId }) => productId)).toEqual(
      ours.filter(({ goal }) => goal === 'renew').map(({ id }) => id),
    );
  });
});

describe('the plan of 2025', () => {
  it('names every product of the commune once, with its goal and its producer', () => {
    const named = [
      ...PLAN_2025.raise.map((planned) => ({ ...planned, goal: 'raise' })),
      ...PLAN_2025.renew.map((planned) => ({ ...planned, goal: 'renew' })),
    ].map(({ product, producer, goal }) => [product, producer, goal]);
    expect(named.toSorted()).toEqual(
      ours.map(({ name, producerName, goal }) => [name, producerName, goal]).toSorted(),
    );
  });
});

describe('the demo accounts', () => {
  const claims = DEMO_ACCOUNTS.flatMap(({ claims: given }) => (given === null ? [] : [given]));

  it('stand for every role of the commune, a newcomer and two strangers', () => {
    expect(claims.every((given) => Claims.safeParse(given).success)).toBe(true);
    const roles = claims.filter(({ commune }) => commune === TAN_KY).map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(Role.options));
    const strangers = claims.filter(({ commune }) => commune === NEIGHBOUR).map(({ role }) => role);
    expect(strangers.toSorted()).toEqual(['economy', 'producer']);
    expect(DEMO_ACCOUNTS.length - claims.length).toBe(1);
  });

  it('belong to units that are there, each under an address of its own that can be nobody’s (RFC 2606)', () => {
    for (const { commune, role, unit } of claims) {
      const units: readonly { id: string; communeId: string }[] = role === 'producer' ? PRODUCERS : VILLAGES;
      if (unit !== undefined)
        expect(units).toContainEqual(expect.objectContaining({ id: unit, communeId: commune }));
    }
    expect(new Set(DEMO_ACCOUNTS.map(({ email }) => email)).size).toBe(DEMO_ACCOUNTS.length);
    expect(new Set(DEMO_ACCOUNTS.map(({ uid }) => uid)).size).toBe(DEMO_ACCOUNTS.length);
    expect(DEMO_ACCOUNTS.every(({ email }) => email.endsWith('.example'))).toBe(true);
    expect(DEMO_ACCOUNTS.every(({ name }) => name.endsWith('(tài khoản mẫu)'))).toBe(true);
  });
});

describe('seed', () => {
  it('refuses to run where no emulator is named', async () => {
    vi.stubEnv('FIRESTORE_EMULATOR_HOST', '');
    await expect(seed()).rejects.toThrow('FIRESTORE_EMULATOR_HOST');
    vi.unstubAllEnvs();
  });
});

async function seeded(): Promise<{ store: MemoryStore; papers: SamplePaper[]; again: () => Promise<void> }> {
  const store = new MemoryStore();
  for (const each of COMMUNES) store.put(documents.commune(each.id), each);
  for (const each of PRODUCERS) store.put(documents.producer(each.communeId, each.id), each);
  for (const each of PRODUCTS) store.put(documents.product(each.communeId, each.id), each);
  for (const each of CERTIFICATES) store.put(documents.certificate(each.communeId, each.id), each);
  const never = () => Promise.reject(new Error('the seed asks for none of this'));
  const core: Core = {
    store,
    clock: { now: never },
    accounts: { claims: never, setClaims: never, revokeSessions: never },
    ids: { next: () => 'none', of: () => 'none' },
  };
  const papers: SamplePaper[] = [];
  const run = () =>
    seedDossiers(core, (paper) => {
      papers.push(paper);
      return Promise.resolve();
    });
  await run();
  return { store, papers, again: run };
}

describe('the three dossiers', () => {
  it.each([
    [DEMO_DOSSIERS.draft, 'draft', 'upgrade'],
    [DEMO_DOSSIERS.submitted, 'submitted', 'renewal'],
    [DEMO_DOSSIERS.assessing, 'assessing', 'first'],
  ])('%s stands in %s, and its log folds to it', async (id, state, kind) => {
    const { store } = await seeded();
    const record = await store.read(documents.dossier(TAN_KY, id));
    expect(record).toMatchObject({ state, kind });
    const log = await store.list({ ...queries.events(TAN_KY, id), schema: DossierEvent });
    const folded = log.reduce<ReturnType<typeof evolve> | null>(
      (dossier, event) => evolve(dossier, event),
      null,
    );
    expect(record).toMatchObject({ ...folded });
  });

  it('leave the honey begun only, and send the others with every paper that their sets require', async () => {
    const { store, papers } = await seeded();
    const honey = await store.read(documents.dossier(TAN_KY, DEMO_DOSSIERS.draft));
    expect(Object.keys(honey?.draft ?? {})).toEqual(expect.arrayContaining(['registration', 'general']));
    expect(honey?.draft).not.toHaveProperty('plan');
    expect(new Set(papers.map(({ file }) => file.dossierId))).toEqual(
      new Set([DEMO_DOSSIERS.submitted, DEMO_DOSSIERS.assessing]),
    );
  });

  it('take the plum sweets inside their window (Điều 7.6.a)', async () => {
    const { store } = await seeded();
    const record = await store.read(documents.dossier(TAN_KY, DEMO_DOSSIERS.submitted));
    expect(record?.renewal).toEqual({ certificateId: 'o-mai-deo-gcn', basis: 'window', reason: '' });
  });

  it('stay as they are on a second run', async () => {
    const { store, again } = await seeded();
    const before = store.snapshot();
    await again();
    expect(store.snapshot()).toEqual(before);
    expect(store.paths().filter((path) => path.startsWith(paths.commune(NEIGHBOUR)))).toHaveLength(3);
  });
});

describe('a sample paper', () => {
  it('is a PDF of one page that the server’s own reader accepts', async () => {
    const [paper] = samplePapers('d1', { producerId: 'linh-ngoc', uid: 'u1' }, 4, '2026-11-01T00:00:00.000Z');
    const bytes = samplePdf('OCOP');
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(paper?.file.size).toBe(paper?.bytes.length);
    const facts = { contentType: 'application/pdf', encrypted: false, intact: true, pageCount: 1 };
    expect(await inspectBytes(bytes, 'application/pdf')).toEqual(facts);
  });
});
