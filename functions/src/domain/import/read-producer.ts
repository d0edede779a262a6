import {
  type Producer,
  PRODUCER_KIND_LABELS,
  type ProducerKind,
  type Village,
} from '../producer/producer.ts';
import { addressNow, communeNow, OLD_COMMUNES_SOURCE } from './commune-names.ts';
import { nameKey, NameIndex, noteNear, plainKey } from './names.ts';
import { type Change, changeOf, type ImportScene, type Judged, type ListRow } from './row.ts';
import { phoneOf, producerKindOf } from './values.ts';

/** A producer as a list tells it; '' and null: the list says nothing of it. */
export interface ProducerEntry {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: ProducerKind;
  readonly villageId: string | null;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** The commune of the row is ours, or was joined into ours. */
function checkCommune(row: ListRow, { commune }: ImportScene): void {
  const written = row.text('commune');
  if (written === '') return;
  const found = communeNow(written, commune.name);
  const ours = communeNow(commune.name, commune.name)?.now;
  if (found === null)
    row.refuse('commune', `Không nhận ra “${written}”; hãy ghi tên xã hiện nay (${commune.name}).`);
  else if (found.now !== ours)
    row.refuse('commune', `“${written}” nay thuộc xã ${found.now}, không thuộc ${commune.name}.`);
  else if (found.old !== null)
    row.notes.push(`Xã ${found.old} (cũ) nay là ${commune.name} theo ${OLD_COMMUNES_SOURCE}.`);
}

function addressOf(row: ListRow, { commune }: ImportScene): string {
  const { address, old } = addressNow(row.text('address').slice(0, 300), commune);
  if (old !== null) row.notes.push(`Địa chỉ: xã ${old} (cũ) được ghi lại theo ${OLD_COMMUNES_SOURCE}.`);
  return address;
}

function emailOf(row: ListRow): string {
  const email = row.text('email');
  if (email === '' || (EMAIL.test(email) && email.length <= 200)) return email;
  row.refuse('email', `“${email}” không phải địa chỉ thư điện tử.`);
  return '';
}

const villageKey = (name: string): string =>
  plainKey(name.replace(/\([^)]*\)/gu, '')).replace(/^(?:thon|ban|xom|to) /u, '');

/** Where the villages of a list are found; a village that is not known is left out with a note. */
function villageFinder(villages: readonly Village[]): (row: ListRow) => string | null {
  const byName = new Map(villages.map((village) => [villageKey(village.name), village.id]));
  return (row) => {
    const written = row.text('village');
    const id = byName.get(villageKey(written)) ?? null;
    if (written !== '' && id === null)
      row.notes.push(`Chưa có thôn “${written}” trong danh mục; chủ thể được nhập mà chưa gắn thôn.`);
    return id;
  };
}

function kindOf(row: ListRow, name: string, stored: Producer | null): ProducerKind {
  const kind = producerKindOf(row.text('kind')) ?? stored?.kind ?? producerKindOf(name);
  if (kind !== null) return kind;
  row.refuse(
    'kind',
    'Không rõ loại hình; hãy ghi một trong: hợp tác xã, tổ hợp tác, doanh nghiệp, trang trại, hộ, hội, trung tâm.',
  );
  return 'household';
}

/** Reads rows of producers against what the commune knows. */
export function producerReader(
  known: readonly Producer[],
  villages: readonly Village[],
  scene: ImportScene,
): (row: ListRow) => Judged<ProducerEntry> {
  const index = new NameIndex(known, ({ name }) => name);
  const villageOf = villageFinder(villages);
  const names = new Map(villages.map(({ id, name }) => [id, name]));
  return (row) => {
    const name = row.name('producer', 'tên chủ thể');
    const stored = index.find(name);
    noteNear(row, index, name);
    checkCommune(row, scene);
    const entry: ProducerEntry = {
      id: stored?.id ?? null,
      name: stored?.name ?? name,
      kind: kindOf(row, name, stored),
      villageId: villageOf(row),
      address: addressOf(row, scene),
      phone: phoneOf(row.cell('phone')),
      email: emailOf(row),
    };
    const changes = stored === null ? [] : changesOf(stored, entry, names);
    return { title: name, key: nameKey(entry.name), entry, known: stored !== null, changes };
  };
}

function changesOf(stored: Producer, entry: ProducerEntry, villages: ReadonlyMap<string, string>): Change[] {
  const village = (id: string | null): string => villages.get(String(id)) ?? '';
  return [
    ...changeOf('Loại hình', PRODUCER_KIND_LABELS[stored.kind], PRODUCER_KIND_LABELS[entry.kind]),
    ...changeOf('Thôn', village(stored.villageId), village(entry.villageId)),
    ...changeOf('Địa chỉ', stored.address, entry.address),
    ...changeOf('Điện thoại', stored.phone, entry.phone),
    ...changeOf('Thư điện tử', stored.email, entry.email),
  ];
}
