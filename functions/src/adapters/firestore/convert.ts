import { Timestamp } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { DomainError } from '../../domain/index.ts';

/** Fields that hold an instant (`…At`): Timestamps in the store, ISO strings in the domain. Legal days stay strings. */
const INSTANT_FIELD = /^(?:at|since|leaseUntil|[a-zA-Z]+At)$/u;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Timestamp)
  );
}

/** From the store: every Timestamp becomes an ISO instant. */
export function normalise(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate().toISOString();
  if (Array.isArray(value)) return value.map(normalise);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]));
}

/** To the store: ISO instants in instant fields become Timestamps; absent fields are left out. */
export function encodeDocument(value: unknown): Fields {
  if (!isFields(value)) throw new TypeError('A stored document is an object.');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, encode(inner, name)]),
  );
}

function encode(value: unknown, field: string): unknown {
  if (typeof value === 'string' && INSTANT_FIELD.test(field) && ISO_INSTANT.test(value))
    return Timestamp.fromDate(new Date(value));
  if (Array.isArray(value)) return value.map((inner) => encode(inner, ''));
  return isFields(value) ? encodeDocument(value) : value;
}

/** A document of the store that is not what it should be: which fields, never their values. */
export class DamagedDocument extends DomainError {
  readonly path: string;
  readonly fields: readonly string[];

  constructor(path: string, fields: readonly string[]) {
    super('internal-data', 'Dữ liệu đã lưu bị hỏng, cần quản trị hệ thống kiểm tra.');
    this.path = path;
    this.fields = fields;
  }
}

/** @throws DamagedDocument when the data do not parse */
export function decode<T>(schema: z.ZodType<T>, path: string, data: unknown): T {
  const parsed = schema.safeParse(normalise(data));
  if (parsed.success) return parsed.data;
  throw new DamagedDocument(
    path,
    parsed.error.issues.map((issue) => issue.path.join('.')),
  );
}
