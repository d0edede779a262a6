// How a producer asks to come in, and Phòng Kinh tế answers: over HTTP, with real accounts and their claims.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import { call, refusal } from '../support/callable.ts';
import { COMMUNE, openWorld, OTHER_PRODUCER, VILLAGE, type World } from '../support/commune-world.ts';
import { claims, newcomer } from './people-support.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

function registration(override: object = {}) {
  return {
    commandId: randomUUID(),
    commune: COMMUNE,
    representative: 'Nông Thị Hoa',
    producerName: 'HTX Hoa Ban',
    producerKind: 'cooperative',
    villageId: VILLAGE,
    phone: '0900000000',
    address: 'Thôn 1',
    ...override,
  };
}

describe('a newcomer’s registration', () => {
  it('waits for Phòng Kinh tế, and becomes a new producer with its own member', async () => {
    const person = await newcomer();
    await call('registerProducer', registration(), person);
    expect(await claims(person.uid)).toBeNull();
    const approve = {
      commandId: randomUUID(),
      uid: person.uid,
      decision: 'approve',
      producerId: null,
      reason: '',
    };
    const answer = await call<{ producerId: string }>('approveProducer', approve, world.people.economy);
    expect(await call('approveProducer', approve, world.people.economy)).toEqual(answer);
    expect(await claims(person.uid)).toEqual({ commune: COMMUNE, role: 'producer', unit: answer.producerId });
    expect(await world.store.read(documents.producer(COMMUNE, answer.producerId))).toMatchObject({
      name: 'HTX Hoa Ban',
      villageId: VILLAGE,
      searchKeys: expect.arrayContaining(['hoa', 'ban']) as unknown,
    });
    const again = { ...approve, commandId: randomUUID() };
    expect(await refusal('approveProducer', again, world.people.economy)).toMatchObject({
      code: 'failed-precondition',
    });
  });

  it('may be joined to a producer of the plan', async () => {
    const person = await newcomer();
    await call('registerProducer', registration(), person);
    const approve = { commandId: randomUUID(), uid: person.uid, decision: 'approve', reason: '' };
    expect(
      await refusal('approveProducer', { ...approve, producerId: 'nobody' }, world.people.economy),
    ).toMatchObject({
      code: 'invalid-argument',
    });
    await call('approveProducer', { ...approve, producerId: OTHER_PRODUCER }, world.people.economy);
    expect(await claims(person.uid)).toMatchObject({ unit: OTHER_PRODUCER });
  });

  it('is declined with a reason, and may be asked again', async () => {
    const person = await newcomer();
    await call('registerProducer', registration(), person);
    const decline = {
      commandId: randomUUID(),
      uid: person.uid,
      decision: 'decline',
      producerId: null,
      reason: ' ',
    };
    expect(await refusal('approveProducer', decline, world.people.economy)).toMatchObject({
      code: 'invalid-argument',
      details: { path: 'reason' },
    });
    await call('approveProducer', { ...decline, reason: 'Không sản xuất tại xã' }, world.people.economy);
    expect(await claims(person.uid)).toBeNull();
    await call('registerProducer', registration(), person);
  });

  it.each([
    ['1 letter', 'A'],
    ['200 letters with dấu, decomposed', 'ệ'.repeat(200).normalize('NFD')],
    ['200 emoji', '🐝'.repeat(200)],
    ['200 letters of another script', 'မ'.repeat(200)],
  ])('takes a name of %s', async (_, producerName) => {
    const person = await newcomer();
    await call('registerProducer', registration({ producerName }), person);
    const stored = await world.store.read(documents.registration(COMMUNE, person.uid));
    expect(stored?.producerName).toBe(producerName.normalize('NFC'));
  });

  it.each([
    ['201 letters', 'a'.repeat(201)],
    ['201 emoji', '🐝'.repeat(201)],
    ['nothing', ''],
    ['spaces', '   '],
    ['zero-width characters', '\u200b\u200d'],
    ['a line break', 'HTX\nHoa'],
    ['half a character', '\ud83d'],
  ])('refuses a name of %s', async (_, producerName) => {
    const said = await refusal('registerProducer', registration({ producerName }), await newcomer());
    expect(said).toMatchObject({
      code: 'invalid-argument',
      details: {
        issues: expect.arrayContaining([expect.objectContaining({ path: 'producerName' })]) as unknown,
      },
    });
  });

  it('is not for a member, nor for a commune or a village that does not exist', async () => {
    expect(await refusal('registerProducer', registration(), world.people.producer)).toMatchObject({
      code: 'failed-precondition',
    });
    const person = await newcomer();
    expect(await refusal('registerProducer', registration({ commune: '99999' }), person)).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal('registerProducer', registration({ villageId: 'thon-99' }), person)).toMatchObject({
      code: 'invalid-argument',
    });
  });
});
