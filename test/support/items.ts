// Items of the commune's year for tests: a small subject of its own, items in any state, values of any field.
import fc from 'fast-check';
import type { DetailField, Details } from '../../functions/src/domain/fields/index.ts';
import {
  defineSubject,
  decideItem,
  evolveItem,
  type Item,
  type ItemCommand,
  type ItemFileRef,
  placed,
  type Subject,
} from '../../functions/src/domain/subject/index.ts';
import type { Actor } from '../../functions/src/domain/people/index.ts';
import { actor, AT, commandId, COMMUNE } from './dossier-builders.ts';

const textOf = (values: Details, key: string): string => {
  const value = values[key];
  return typeof value === 'string' ? value : '';
};

/** A subject with one of everything: a unit's own, hand-over, a reason, files, evidence, a schedule's command. */
export const sample = defineSubject({
  name: 'tasks',
  one: 'việc thử',
  many: 'Việc thử',
  fields: [
    { key: 'name', kind: 'text', label: 'Tên', required: true },
    { key: 'producerId', kind: 'ref', to: 'producers', label: 'Chủ thể' },
    { key: 'villageId', kind: 'ref', to: 'villages', label: 'Thôn' },
    { key: 'lead', kind: 'text', label: 'Chủ trì' },
    { key: 'support', kind: 'lines', label: 'Phối hợp', hint: 'Mỗi đơn vị một dòng.' },
    { key: 'dueOn', kind: 'date', label: 'Hạn' },
    { key: 'note', kind: 'lines', label: 'Ghi chú' },
    { key: 'link', kind: 'link', label: 'Đường dẫn' },
  ],
  states: { open: 'Đang làm', done: 'Đã xong' },
  open: ['open'],
  commands: {
    start: {
      label: 'Mở',
      roles: ['producer', 'village', 'economy'],
      from: null,
      to: 'open',
      writes: ['name', 'producerId', 'villageId', 'lead', 'support', 'dueOn', 'note'],
      files: true,
    },
    assign: {
      label: 'Giao lại',
      roles: ['producer', 'economy'],
      from: ['open'],
      to: null,
      writes: ['producerId', 'lead'],
    },
    finish: {
      label: 'Xong',
      roles: ['producer', 'village', 'economy', 'culture', 'leader'],
      by: 'lead',
      from: ['open'],
      to: 'done',
      writes: ['link', 'dueOn'],
      needs: ['dueOn'],
      files: true,
      evidence: ['link'],
    },
    help: {
      label: 'Góp',
      roles: ['producer', 'village', 'economy', 'culture'],
      by: 'team',
      from: ['open'],
      to: null,
      writes: ['note'],
    },
    reopen: { label: 'Mở lại', roles: ['economy'], from: ['done'], to: 'open', writes: [], reason: true },
    expire: { label: 'Hết hạn', roles: ['economy'], bySystem: true, from: ['open'], to: 'done', writes: [] },
  },
  reads: ['economy', 'leader'],
  place: (values) =>
    placed({
      title: textOf(values, 'name'),
      on: textOf(values, 'dueOn'),
      dueOn: textOf(values, 'dueOn') || null,
      lead: textOf(values, 'lead') || null,
      support: textOf(values, 'support').split('\n').filter(Boolean),
      producerId: textOf(values, 'producerId') || null,
      villageId: textOf(values, 'villageId') || null,
    }),
  problems: (values, on) =>
    textOf(values, 'name') === 'hôm nay' ? [{ path: 'values.name', message: `Không gọi là ${on}.` }] : [],
  columns: ['name', 'dueOn'],
  empty: 'Chưa có việc nào.',
});

/** A command with nothing but its name; a test adds what it is about. */
export const asked = (command: string, override: Partial<ItemCommand> = {}): ItemCommand => ({
  commandId: commandId(),
  itemId: 'i1',
  command,
  version: null,
  values: {},
  names: {},
  reason: '',
  attached: [],
  detached: [],
  ...override,
});

export const itemFile = (id: string): ItemFileRef => ({
  id,
  name: `${id}.pdf`,
  contentType: 'application/pdf',
  size: 10,
  sha256: 'a'.repeat(64),
});

/** The item after each of these commands, given by the economy unless said otherwise. */
export function itemAfter(
  subject: Subject,
  steps: readonly (readonly [command: string, override?: Partial<ItemCommand>, by?: Actor])[],
): Item {
  const end = steps.reduce<Item | null>((item, [command, override, by = actor('economy')]) => {
    const order = asked(command, { version: item?.version ?? null, ...override });
    return evolveItem(subject, item, decideItem(subject, item, order, by, AT));
  }, null);
  if (end === null) throw new Error('no step was given');
  return end;
}

/** An item in this state as the store keeps it, whoever it belongs to: for what looks at state and owners alone. */
export function itemIn(subject: Subject, state: string, override: Partial<Item> = {}): Item {
  const doer = { uid: 'economy-uid', role: 'economy', unit: null, name: '' } as const;
  return {
    id: 'i1',
    communeId: COMMUNE,
    subject: subject.name,
    state,
    open: subject.open.includes(state),
    values: {},
    names: {},
    files: [],
    title: '',
    searchKeys: [],
    year: 2026,
    on: '2026-06-01',
    dueOn: null,
    lead: null,
    support: [],
    producerId: null,
    villageId: null,
    ownerUid: null,
    version: 1,
    createdAt: AT,
    createdBy: doer,
    changedAt: AT,
    changedBy: doer,
    reason: null,
    schemaVersion: 1,
    ...override,
  };
}

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** A value of a field's kind; of the few fields whose table asks for more, one that it takes. */
const KNOWN: Readonly<Record<string, fc.Arbitrary<string>>> = {
  year: fc.constant('2026'),
  code: fc.constantFrom('1', '2', '3', 'a-4'),
  lead: fc.constantFrom('economy', 'culture', 'front', 'village:thon-1', 'producer:linh-ngoc'),
  producerId: fc.constantFrom('linh-ngoc', 'linh-ngoc', 'doan-ket'),
  villageId: fc.constantFrom('thon-1', 'thon-1', 'thon-2'),
  unit: fc.constantFrom('economy', 'culture', 'front'),
};

function valueOf(field: DetailField): fc.Arbitrary<Details[string]> {
  switch (field.kind) {
    case 'rows': {
      const row = Object.fromEntries(field.columns.map((column) => [column.key, plainOf(column)]));
      return fc.array(fc.record(row), { minLength: 1, maxLength: 2 });
    }
    default:
      return plainOf(field);
  }
}

function plainOf(field: Exclude<DetailField, { kind: 'rows' }>): fc.Arbitrary<string> {
  const known = Object.hasOwn(KNOWN, field.key) ? KNOWN[field.key] : undefined;
  if (known !== undefined && field.kind !== 'choice') return known;
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case 'date':
      return day;
    case 'time':
      return fc.constantFrom('', '08:30', '23:59');
    case 'number':
      return fc.constantFrom('0', '1', '2,5', '12');
    case 'link':
      return fc.constantFrom('', 'https://ocop.example/a');
    case 'ref':
      return fc.constantFrom('a-1', 'b-2');
    case 'text':
    case 'lines':
      return fc.constantFrom('Mật ong hoa núi', 'Lần 1', 'ấp ủ Đ');
  }
}

/** Values of all that a command writes, and sometimes of less. */
export function valuesFor(subject: Subject, command: string): fc.Arbitrary<Details> {
  const writes = subject.commands[command]?.writes ?? [];
  const fields = subject.fields.filter(({ key }) => writes.includes(key));
  const all = Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]));
  const whole = fc.record(all) as fc.Arbitrary<Details>;
  const some = fc.record(all, { requiredKeys: [] }) as fc.Arbitrary<Details>;
  return fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: some });
}
