import { expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { sample } from '../../../../test/support/items.ts';
import type { Role } from '../people/roles.ts';
import { readsItem, readsItemFile } from './reads.ts';

const NOBODY = { producerId: null, villageId: null, ownerUid: null };

it.each<[string, Partial<typeof NOBODY> | object, Role, boolean]>([
  ['by a role of the subject', {}, 'leader', true],
  ['by no other role', {}, 'culture', false],
  ['by its producer', { producerId: 'linh-ngoc' }, 'producer', true],
  ['by no producer with the name of its village', { villageId: 'linh-ngoc' }, 'producer', false],
  ['by its village head', { villageId: 'thon-1' }, 'village', true],
  ['by nobody’s producer where it is nobody’s', {}, 'producer', false],
  ['by the one member whose it is', { ownerUid: 'front-uid' }, 'front', true],
  ['by no unit of the office for a producer’s name', { producerId: 'linh-ngoc' }, 'clerk', false],
])('an item is read %s', (_, owners, role, wanted) => {
  expect(readsItem(sample, { ...NOBODY, ...owners }, actor(role))).toBe(wanted);
});

it.each<[string, string, Role, boolean]>([
  ['by a role of the subject', 'x', 'economy', true],
  ['by who sent it', 'producer-uid', 'producer', true],
  ['by nobody else', 'x', 'producer', false],
])('a file that hangs on nothing is seen %s', (_, uploadedBy, role, wanted) => {
  expect(readsItemFile(sample, { uploadedBy }, actor(role))).toBe(wanted);
});
