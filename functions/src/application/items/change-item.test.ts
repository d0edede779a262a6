import { beforeEach, describe, expect, it } from 'vitest';
import { actor, commandId } from '../../../../test/support/dossier-builders.ts';
import {
  type Actor,
  contracts,
  type Details,
  evolveItem,
  type Item,
  type ItemFile,
  SubjectName,
  subjects,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { commune } from '../testing/commune.ts';
import { member, product, village } from '../testing/commune-year.ts';
import { testCore, type TestCore } from '../testing/core.ts';
import { producer } from '../testing/paper-source.ts';
import type { Reader } from '../ports.ts';
import { applyToItem, changeItem } from './change-item.ts';
import { namesOf } from './refs.ts';
import type { ItemOrder } from './room.ts';

const C = commune.id;
const NOW = '2026-11-24T03:00:00.000Z';
const TOUR = { name: 'Tuyến chè Tân Kỳ', place: 'Thôn 1' };

let core: TestCore;
beforeEach(() => {
  core = testCore(NOW);
  core.store.put(documents.commune(C), commune);
  core.store.put(documents.producer(C, 'linh-ngoc'), { ...producer, id: 'linh-ngoc', name: 'HTX Linh Ngọc' });
  core.store.put(documents.producer(C, 'doan-ket'), { ...producer, id: 'doan-ket', name: 'HTX Đoàn Kết' });
  core.store.put(documents.village(C, 'thon-1'), village);
  core.store.put(documents.product(C, 'mat-ong'), product('mat-ong'));
  core.store.put(documents.product(C, 'constructor'), product('constructor', { producerId: 'doan-ket' }));
  core.store.put(documents.member(C, 'front-uid'), member('front', ''));
});

type Given = Partial<Omit<ItemOrder, 'subject'>>;

/** As it comes in through the callable. */
function change(subject: SubjectName, command: string, given: Given = {}, by: Actor = actor('culture')) {
  const input = contracts.changeItem.input.parse({
    commandId: commandId(),
    subject,
    itemId: 'i1',
    command,
    ...given,
  });
  return changeItem(core, { input, actor: by, now: NOW });
}
const stored = (subject: SubjectName, id = 'i1'): Promise<Item | null> =>
  core.store.read(documents.item(C, subject, id));
const issues = (...paths: readonly string[]): object => ({
  code: 'invalid-argument',
  details: { issues: paths.map((path) => expect.objectContaining({ path }) as object) },
});

describe('a command to an item', () => {
  it('writes the event and the folded item together, and the log folds to what is stored', async () => {
    expect(await change('tours', 'plan', { values: TOUR })).toEqual({
      itemId: 'i1',
      state: 'planned',
      version: 1,
    });
    await change('tours', 'amend', { values: { contact: '0208' }, version: 1 });
    await change('tours', 'stop', { reason: 'Đường hỏng' });
    const log = await core.store.list(queries.itemEvents(C, 'tours', 'i1'));
    expect(log.map(({ command, version }) => [command, version])).toEqual([
      ['plan', 1],
      ['amend', 2],
      ['stop', 3],
    ]);
    const folded = log.reduce<Item | null>((item, event) => evolveItem(subjects.tours, item, event), null);
    expect(folded).toEqual(await stored('tours'));
  });

  it('repeated under its id has one effect and the same answer', async () => {
    const once = { commandId: commandId(), values: TOUR };
    const first = await change('tours', 'plan', once);
    expect(await change('tours', 'plan', { ...once, values: {} })).toEqual(first);
    expect(await core.store.list(queries.itemEvents(C, 'tours', 'i1'))).toHaveLength(1);
    await expect(change('tours', 'plan', once, actor('economy'))).rejects.toMatchObject({
      code: 'already-exists',
    });
  });

  it('of two at once, one is told of the other and nothing is lost', async () => {
    await change('tours', 'plan', { values: TOUR });
    const both = await Promise.allSettled(
      ['sáng', 'chiều'].map((contact) => change('tours', 'amend', { values: { contact }, version: 1 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'failed-precondition', details: { conflict: true, version: 2 } },
    });
    expect(await stored('tours')).toMatchObject({ version: 2, values: { contact: 'sáng' } });
  });

  it('is asked who it is before anything is read or written', async () => {
    await expect(
      change('tours', 'plan', { values: { ...TOUR, producerId: 'nobody' } }, actor('front')),
    ).rejects.toMatchObject({ code: 'permission-denied' });
    expect(core.store.paths().filter((path) => /tours|Receipts/u.test(path))).toEqual([]);
  });
});

describe('what the system alone does', () => {
  const system = SubjectName.options.flatMap((name) =>
    Object.entries(subjects[name].commands)
      .filter(([, { bySystem }]) => bySystem === true)
      .map(([command]) => [name, command] as const),
  );

  it('is there', () => {
    expect(system.length).toBeGreaterThan(0);
  });

  it.each(system)('%s.%s is nobody’s, and no caller can say to be the system', async (subject, command) => {
    for (const role of ['economy', 'leader', 'admin', 'clerk'] as const)
      await expect(change(subject, command, { bySystem: true }, actor(role))).rejects.toMatchObject({
        code: 'permission-denied',
      });
  });

  it('may give what no person may: through the use case, not the callable', async () => {
    const order = {
      commandId: 'sweep',
      subject: 'tours',
      itemId: 'i1',
      command: 'plan',
      values: TOUR,
    } as const;
    const given = core.store.transaction((tx) =>
      applyToItem(core, tx, { actor: actor('clerk'), now: NOW }, { ...order, bySystem: true }),
    );
    expect(await given).toMatchObject({ before: null, item: { state: 'planned' }, event: { id: 'sweep' } });
  });
});

describe('what values point to', () => {
  it('is named as it is called now, in rows too', async () => {
    const values = {
      ...TOUR,
      producerId: 'linh-ngoc',
      products: [{ productId: 'mat-ong' }, { productId: 'constructor' }, { productId: '' }],
    };
    await change('tours', 'plan', { values });
    expect((await stored('tours'))?.names).toEqual({
      'linh-ngoc': 'HTX Linh Ngọc',
      'mat-ong': 'Sản phẩm mat-ong',
      constructor: 'Sản phẩm constructor',
    });
  });

  it.each<[string, Details, readonly string[]]>([
    ['nothing', { producerId: 'nobody' }, ['values.producerId']],
    ['another kind of thing', { producerId: 'mat-ong' }, ['values.producerId']],
    ['a word that every object knows', { producerId: 'constructor' }, ['values.producerId']],
    ['another commune’s path', { producerId: '../02107/x' }, ['values.producerId']],
    [
      'nothing, in rows',
      { products: [{ productId: 'mat-ong' }, { productId: 'x' }, { productId: 'linh-ngoc' }] },
      ['values.products.1.productId', 'values.products.2.productId'],
    ],
  ])('is refused at its place where it is %s', async (_, values, paths) => {
    await expect(change('tours', 'plan', { values: { ...TOUR, ...values } })).rejects.toMatchObject(
      issues(...paths),
    );
  });

  it('a member without a name is called by the role, not by an address', async () => {
    const values = {
      body: 'official',
      person: 'Nguyễn Văn A',
      memberUid: 'front-uid',
      position: 'Cán bộ',
      decisionNumber: '1/QĐ',
      decisionOn: '2026-01-02',
      from: '2026-01-02',
    };
    await change('appointments', 'appoint', { values }, actor('economy'));
    expect((await stored('appointments'))?.names['front-uid']).toBe('Ủy ban MTTQ Việt Nam xã');
  });

  it.each<[string, Details | null, Details, boolean]>([
    ['both given', null, { productId: 'mat-ong', producerId: 'linh-ngoc' }, true],
    ['both given, another’s', null, { productId: 'constructor', producerId: 'linh-ngoc' }, false],
    ['the product changed', { producerId: 'linh-ngoc' }, { productId: 'constructor' }, false],
    ['the producer changed', { productId: 'mat-ong' }, { producerId: 'doan-ket' }, false],
    ['the product taken out', { producerId: 'linh-ngoc' }, { productId: '' }, true],
    ['nobody chosen', { producerId: '' }, { productId: 'mat-ong' }, true],
    ['neither touched', { productId: 'constructor', producerId: 'linh-ngoc' }, { revenue: '1' }, true],
    ['a product that is gone', { productId: 'gone' }, { producerId: 'doan-ket' }, true],
  ])('a product is the chosen producer’s: %s', async (_, before, values, isTaken) => {
    const named = namesOf(
      core.store,
      C,
      subjects.figures,
      before === null ? null : { values: before },
      values,
    );
    if (isTaken) await expect(named).resolves.toBeDefined();
    else await expect(named).rejects.toMatchObject(issues('values.productId'));
  });

  it('is read once, however often it is pointed to', async () => {
    let reads = 0;
    const counting: Pick<Reader, 'read'> = {
      read: (doc) => {
        reads += 1;
        return core.store.read(doc);
      },
    };
    const products = Array.from({ length: 200 }, () => ({ productId: 'mat-ong' }));
    await namesOf(counting, C, subjects.tours, null, { products });
    expect(reads).toBe(1);
  });
});

describe('files of a command', () => {
  const file = (id: string, override: Partial<ItemFile> = {}): ItemFile => ({
    id,
    communeId: C,
    subject: 'tours',
    itemId: 'i1',
    name: 'Ảnh.jpg',
    contentType: 'image/jpeg',
    size: 5,
    state: 'received',
    refusal: null,
    sha256: 'b'.repeat(64),
    pageCount: null,
    uploadedBy: 'culture-uid',
    startedAt: NOW,
    receivedAt: NOW,
    looseOn: null,
    schemaVersion: 1,
    ...override,
  });

  it('hang on the item with what they are, once the server has read them back', async () => {
    core.store.put(documents.itemFile(C, 'tours', 'i1', 'f1'), file('f1'));
    await change('tours', 'plan', { values: TOUR, attach: ['f1'] });
    expect((await stored('tours'))?.files).toEqual([
      { id: 'f1', name: 'Ảnh.jpg', contentType: 'image/jpeg', size: 5, sha256: 'b'.repeat(64) },
    ]);
    await change('tours', 'amend', { version: 1, detach: ['f1'] });
    expect((await stored('tours'))?.files).toEqual([]);
  });

  it.each<[string, ItemFile | null]>([
    ['nobody sent', null],
    ['are on their way', file('f1', { state: 'uploading', sha256: null })],
    ['did not count', file('f1', { state: 'refused', refusal: 'broken', sha256: null })],
    ['have no digest', file('f1', { sha256: null })],
  ])('are refused where they %s', async (_, given) => {
    if (given !== null) core.store.put(documents.itemFile(C, 'tours', 'i1', 'f1'), given);
    await expect(change('tours', 'plan', { values: TOUR, attach: ['f1'] })).rejects.toMatchObject({
      code: 'failed-precondition',
      details: { path: 'files', fileId: 'f1' },
    });
    expect(await stored('tours')).toBeNull();
  });
});

describe('what no form has to ask', () => {
  it('a village head’s idea is of the own village', async () => {
    const values = {
      name: 'Chè',
      proposer: 'Tổ 1',
      registeredOn: '2026-02-01',
      description: 'Chè xanh',
    };
    await change('ideas', 'register', { values }, actor('village'));
    expect(await stored('ideas')).toMatchObject({ villageId: 'thon-1', names: { 'thon-1': 'Thôn 1' } });
  });

  it('what the server fills is dropped where a client sends it', async () => {
    const fills = SubjectName.options.flatMap((name) =>
      Object.entries(subjects[name].commands).filter(([, { fills: filled = [] }]) => filled.length > 0),
    );
    expect(fills.length).toBeGreaterThan(0);
    const values = {
      name: 'Gian hàng',
      producerId: 'linh-ngoc',
      address: 'Chợ Tân Kỳ',
      linkState: 'ok',
      linkNote: 'Tốt',
    };
    await change('channels', 'add', { values }, actor('economy'));
    expect((await stored('channels'))?.values).toMatchObject({ linkState: '', linkNote: '' });
  });
});
