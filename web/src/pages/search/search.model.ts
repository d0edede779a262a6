// What the search finds among what this person may read anyway, without a screen.
import {
  type Certificate,
  CERTIFICATE_STATE_LABELS,
  certificateState,
  DOSSIER_KIND_LABELS,
  DOSSIER_STATE_LABELS,
  formatDate,
  type Item,
  matchesSearch,
  type Paper,
  PAPER_STATE_LABELS,
  type PlainDate,
  type Producer,
  PRODUCER_KIND_LABELS,
  type Product,
  type StoredDossier,
  SubjectName,
  subjects,
} from '@ocop/functions/domain';
import type { IconName } from '../../styles/icon-names.ts';

export interface Hit {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** What tells it from others of the same name. */
  readonly note: string;
}

/** Where things are found: a collection of the commune each. */
export type Kind = 'products' | 'producers' | 'dossiers' | 'certificates' | 'documents' | SubjectName;

export interface HitGroup {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  /** As many were read as may be: there can be more. */
  readonly isFull: boolean;
}

interface About {
  readonly title: string;
  readonly icon: IconName;
}

const ABOUT: Readonly<Record<Exclude<Kind, SubjectName>, About>> = {
  products: { title: 'Sản phẩm', icon: 'package' },
  producers: { title: 'Chủ thể', icon: 'users' },
  dossiers: { title: 'Hồ sơ', icon: 'folder-open' },
  certificates: { title: 'Giấy chứng nhận', icon: 'badge-check' },
  documents: { title: 'Văn bản', icon: 'file-text' },
};

export function aboutOf(kind: Kind): About {
  const subject = SubjectName.safeParse(kind);
  if (subject.success) return { title: subjects[subject.data].many, icon: 'list-checks' };
  return Object.entries(ABOUT).find(([name]) => name === kind)?.[1] ?? { title: '', icon: 'search' };
}

/** So many documents are read for one search, whatever the commune has. */
export const MOST_READ = 30;

/**
 * Of each kind when all are looked through: 30 together. The subjects that people ask for by name are among them; the
 * others are looked through when they are chosen.
 */
const SHARES: readonly (readonly [kind: Kind, limit: number])[] = [
  ['products', 6],
  ['producers', 4],
  ['dossiers', 6],
  ['certificates', 4],
  ['documents', 4],
  ['tasks', 2],
  ['ideas', 2],
  ['promotions', 1],
  ['inspections', 1],
];

export const KINDS: readonly Kind[] = [
  'products',
  'producers',
  'dossiers',
  'certificates',
  'documents',
  ...SubjectName.options,
];

/** What is read for a choice: one kind up to the whole bound, or each kind its share. */
export function sharesOf(choice: Kind | null): readonly (readonly [kind: Kind, limit: number])[] {
  return choice === null ? SHARES : [[choice, MOST_READ]];
}

/** What may be chosen beside "all"; null for anything else. */
export const kindNamed = (text: string): Kind | null => KINDS.find((kind) => kind === text) ?? null;

export const hitOf = {
  products: ({ id, name, producerName }: Product): Hit => ({
    id,
    href: `/san-pham/${id}`,
    title: name,
    note: producerName,
  }),
  producers: ({ id, name, kind, address }: Producer): Hit => ({
    id,
    href: `/san-pham?tim=${encodeURIComponent(name)}`,
    title: name,
    note: [PRODUCER_KIND_LABELS[kind], address].filter((part) => part !== '').join(' · '),
  }),
  dossiers: ({ id, kind, product, producer, state }: StoredDossier): Hit => ({
    id,
    href: `/ho-so/${id}`,
    title: product.name,
    note: `${producer.name} · ${DOSSIER_KIND_LABELS[kind]} · ${DOSSIER_STATE_LABELS[state]}`,
  }),
  certificates: (certificate: Certificate, today: PlainDate): Hit => {
    const { id, productId, productName, producerName, stars, validUntil, decisionNumber } = certificate;
    const state = CERTIFICATE_STATE_LABELS[certificateState(certificate, today)];
    const note = `${producerName} · ${String(stars)} sao · ${decisionNumber} · đến ${formatDate(validUntil)} · ${state}`;
    return { id, href: `/san-pham/${productId}`, title: productName, note };
  },
  documents: ({ id, title, number, state }: Paper): Hit => ({
    id,
    href: `/van-ban/${id}`,
    title,
    note: [number?.text ?? '', PAPER_STATE_LABELS[state]].filter((part) => part !== '').join(' · '),
  }),
  item: ({ id, subject, title, state, on }: Item): Hit => ({
    id,
    href: `/trong-nam/${subject}/${id}`,
    title,
    note: `${subjects[subject].states[state] ?? state} · ${formatDate(on)}`,
  }),
} as const;

/** Every typed word is in the title, the note or the id; words without dấu find those with, words with dấu only the same. */
export const isHit =
  (words: string) =>
  ({ title, note, id }: Hit): boolean =>
    matchesSearch(`${title} ${note} ${id}`, words);

/** Where an arrow key leads in a list of `count` places, of which the first is the box; undefined for other keys. */
export function stepTo(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    default:
      return undefined;
  }
}
