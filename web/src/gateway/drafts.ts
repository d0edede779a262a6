import { deleteField, doc, FieldPath, serverTimestamp, updateDoc } from 'firebase/firestore';
import { paths } from '@ocop/functions/domain';
import { database } from './firestore.ts';
import type { DraftChanges } from './gateway.ts';

type Updates = [FieldPath, unknown, ...unknown[]];

/** Only the fields that the rules leave to the author: single keys of the draft, when, and by whom. */
export async function saveDraft(
  commune: string,
  dossierId: string,
  uid: string,
  changes: DraftChanges,
): Promise<void> {
  const values = Object.entries(changes).flatMap(([key, value]): unknown[] => [
    new FieldPath('draft', key),
    value === null || value === undefined ? deleteField() : value,
  ]);
  const updates: Updates = [
    new FieldPath('draftSavedAt'),
    serverTimestamp(),
    new FieldPath('draftSavedBy'),
    uid,
    ...values,
  ];
  await updateDoc(doc(await database(), paths.dossier(commune, dossierId)), ...updates);
}
