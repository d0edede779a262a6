import {
  type DetailField,
  type DetailProblem,
  type Details,
  type Item,
  refusedDetails,
  type RefTarget,
  ROLE_LABELS,
  type RowsField,
  type Subject,
} from '../../domain/index.ts';
import { documents } from '../documents.ts';
import type { Doc, Reader } from '../ports.ts';

type Named = (tx: Pick<Reader, 'read'>, commune: string, id: string) => Promise<string | null>;

/** Reads what is pointed to and says its name; null where the commune has no such thing. */
const named =
  <T>(doc: (commune: string, id: string) => Doc<T>, nameOf: (found: T) => string): Named =>
  async (tx, commune, id) => {
    const found = await tx.read(doc(commune, id));
    return found === null ? null : nameOf(found);
  };

const item = (subject: Parameters<typeof documents.item>[1]): Named =>
  named(
    (commune, id) => documents.item(commune, subject, id),
    ({ title }) => title,
  );

/** Total over what a field may point to: a target left out does not compile. */
const TARGETS: Readonly<Record<RefTarget, Named>> = {
  products: named(documents.product, ({ name }) => name),
  producers: named(documents.producer, ({ name }) => name),
  villages: named(documents.village, ({ name }) => name),
  members: named(documents.member, ({ name, role }) => name || ROLE_LABELS[role]),
  dossiers: named(documents.dossier, ({ product, producer }) => `${product.name} – ${producer.name}`),
  certificates: named(
    documents.certificate,
    ({ productName, decisionNumber }) => `${productName} (${decisionNumber})`,
  ),
  documents: named(documents.paper, ({ title }) => title),
  plans: item('plans'),
  targets: item('targets'),
  tasks: item('tasks'),
  ideas: item('ideas'),
  appointments: item('appointments'),
  rounds: item('rounds'),
  promotions: item('promotions'),
  inspections: item('inspections'),
};

interface Pointer {
  readonly path: string;
  readonly label: string;
  readonly to: RefTarget;
  readonly id: string;
}

const isRows = (field: DetailField): field is RowsField => field.kind === 'rows';

/** Every filled `ref` among the values, those in rows too. */
function pointersOf(fields: readonly DetailField[], values: Details): Pointer[] {
  return fields.flatMap((field) => {
    const value = values[field.key];
    if (isRows(field) && Array.isArray(value))
      return value.flatMap((row, at) =>
        field.columns.flatMap((column) =>
          pointer(column, row[column.key], `${field.key}.${String(at)}.${column.key}`),
        ),
      );
    return typeof value === 'string' ? pointer(field, value, field.key) : [];
  });
}

function pointer(field: DetailField, id: string | undefined, place: string): Pointer[] {
  if (field.kind !== 'ref' || field.to === undefined || id === undefined || id === '') return [];
  return [{ path: `values.${place}`, label: field.label, to: field.to, id }];
}

/** What stands under `productId` belongs to who stands under `producerId`, where a subject has both. */
async function foreignProduct(
  tx: Pick<Reader, 'read'>,
  commune: string,
  { productId, producerId }: Details,
): Promise<DetailProblem[]> {
  if (typeof productId !== 'string' || typeof producerId !== 'string') return [];
  if (productId === '' || producerId === '') return [];
  const product = await tx.read(documents.product(commune, productId));
  if (product === null || product.producerId === producerId) return [];
  return [{ path: 'values.productId', message: 'Sản phẩm này không phải của chủ thể đã chọn.' }];
}

/**
 * The names of what the values point to, as they are now, by id.
 * @param before the item as it is; null where it is opened
 * @param values what is written, found right field by field before
 * @throws DomainError `invalid-argument` with the place of each pointer to nothing of this commune, and of a product that
 *   is not the chosen producer's
 */
export async function namesOf(
  tx: Pick<Reader, 'read'>,
  commune: string,
  { fields }: Subject,
  before: Pick<Item, 'values'> | null,
  values: Details,
): Promise<Record<string, string>> {
  const pointers = pointersOf(fields, values);
  const each = new Map(pointers.map((asked) => [keyOf(asked), asked]));
  const found = new Map(
    await Promise.all(
      [...each].map(async ([key, { to, id }]) => [key, await TARGETS[to](tx, commune, id)] as const),
    ),
  );
  const named = pointers.map((asked) => ({ ...asked, name: found.get(keyOf(asked)) ?? null }));
  const issues: DetailProblem[] = named
    .filter(({ name }) => name === null)
    .map(({ path, label }) => ({
      path,
      message: `Không tìm thấy mục đã chọn ở “${label}”; hãy chọn lại.`,
    }));
  if ('productId' in values || 'producerId' in values)
    issues.push(...(await foreignProduct(tx, commune, { ...before?.values, ...values })));
  if (issues.length > 0) throw refusedDetails(issues);
  return Object.fromEntries(named.map(({ id, name }) => [id, String(name).slice(0, 300)]));
}

const keyOf = ({ to, id }: Pick<Pointer, 'to' | 'id'>): string => `${to}/${id}`;
