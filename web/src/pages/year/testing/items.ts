import type { Actor, Item } from '@ocop/functions/domain';

/** A producer of the commune. */
export const actor: Actor = {
  uid: 'u',
  name: 'HTX Đoàn Kết',
  commune: '02104',
  role: 'producer',
  unit: 'doan-ket',
};

export const economy: Actor = { uid: 'k', name: 'Công chức', commune: '02104', role: 'economy' };

const BY = { uid: 'u', name: 'HTX Đoàn Kết', role: 'producer', unit: 'doan-ket' } as const;

/** An idea as it is stored; `given` is what matters. */
export const idea = (given: Partial<Item> = {}): Item => ({
  id: 'i',
  communeId: '02104',
  subject: 'ideas',
  state: 'new',
  open: true,
  values: { name: 'Trà hoa vàng', producerId: 'doan-ket' },
  names: {},
  files: [],
  title: 'Trà hoa vàng',
  searchKeys: [],
  year: 2026,
  on: '2026-11-20',
  dueOn: null,
  lead: 'economy',
  support: [],
  producerId: 'doan-ket',
  villageId: null,
  ownerUid: null,
  version: 1,
  createdAt: '2026-11-20T02:00:00.000Z',
  createdBy: BY,
  changedAt: '2026-11-20T02:00:00.000Z',
  changedBy: BY,
  reason: null,
  schemaVersion: 1,
  ...given,
});
