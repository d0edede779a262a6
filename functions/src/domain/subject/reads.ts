import type { Actor } from '../people/actor.ts';
import type { Item, ItemEvent, ItemFile } from './item.ts';
import type { Subject } from './subject.ts';

type Reader = Pick<Actor, 'uid' | 'role' | 'unit'>;

/** Who reads every item of the subject in their commune. */
const readsAll = ({ reads }: Subject, { role }: Reader): boolean => reads.includes(role);

/** Whether a member of the commune reads this item or event: by role, or as the producer, village or member it names. */
export function readsItem(
  subject: Subject,
  { producerId, villageId, ownerUid }: Pick<Item | ItemEvent, 'producerId' | 'villageId' | 'ownerUid'>,
  reader: Reader,
): boolean {
  if (readsAll(subject, reader) || reader.uid === ownerUid) return true;
  const own = { producer: producerId, village: villageId };
  return (reader.role === 'producer' || reader.role === 'village') && reader.unit === own[reader.role];
}

/** Whether they see a file that is on its way, or that hangs on no item: by role, or because they sent it. */
export function readsItemFile(
  subject: Subject,
  { uploadedBy }: Pick<ItemFile, 'uploadedBy'>,
  reader: Reader,
): boolean {
  return readsAll(subject, reader) || reader.uid === uploadedBy;
}
