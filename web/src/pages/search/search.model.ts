// What the search finds among what this person may read anyway, without a screen.
import {
  type Certificate,
  CERTIFICATE_STATE_LABELS,
  certificateState,
  DOSSIER_KIND_LABELS,
  DOSSIER_STATE_LABELS,
  formatDate,
  matchesSearch,
  type PlainDate,
  type Product,
  type StoredDossier,
} from '@ocop/functions/domain';
import type { IconName } from '../../styles/icon-names.ts';

export interface Hit {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** What tells it from others of the same name. */
  readonly note: string;
}

export interface HitGroup {
  readonly key: 'products' | 'dossiers' | 'certificates';
  readonly title: string;
  readonly icon: IconName;
  readonly hits: readonly Hit[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** What is searched; a kind that the role may not read is left empty. */
export interface Searched {
  readonly products: readonly Product[];
  readonly dossiers: readonly StoredDossier[];
  readonly certificates: readonly Certificate[];
}

/** So many of each kind fit a screen; who needs another types on. */
export const SHOWN = 8;

function productHit({ id, name, producerName }: Product): Hit {
  return { id, href: `/san-pham/${id}`, title: name, note: producerName };
}

function dossierHit({ id, kind, product, producer, state }: StoredDossier): Hit {
  const note = `${producer.name} · ${DOSSIER_KIND_LABELS[kind]} · ${DOSSIER_STATE_LABELS[state]}`;
  return { id, href: `/ho-so/${id}`, title: product.name, note };
}

function certificateHit(certificate: Certificate, today: PlainDate): Hit {
  const { id, productId, productName, stars, validUntil, decisionNumber } = certificate;
  const state = CERTIFICATE_STATE_LABELS[certificateState(certificate, today)];
  const note = `${String(stars)} sao · ${decisionNumber} · đến ${formatDate(validUntil)} · ${state}`;
  return { id, href: `/san-pham/${productId}`, title: productName, note };
}

function groupOf(
  about: Pick<HitGroup, 'key' | 'title' | 'icon'>,
  hits: readonly Hit[],
  words: string,
  extra: (hit: Hit) => string = () => '',
): HitGroup[] {
  const found = hits.filter((hit) =>
    matchesSearch(`${hit.title} ${hit.note} ${hit.id} ${extra(hit)}`, words),
  );
  if (found.length === 0) return [];
  return [{ ...about, hits: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) }];
}

/**
 * The groups with something in them: every typed word is in the name, the producer, the state or the number. Words
 * without dấu find those with. Nothing typed finds nothing.
 */
export function search(
  { products, dossiers, certificates }: Searched,
  words: string,
  today: PlainDate,
): readonly HitGroup[] {
  if (words.trim() === '') return [];
  const makers = new Map(certificates.map(({ id, producerName }) => [id, producerName]));
  return [
    ...groupOf({ key: 'products', title: 'Sản phẩm', icon: 'package' }, products.map(productHit), words),
    ...groupOf({ key: 'dossiers', title: 'Hồ sơ', icon: 'folder-open' }, dossiers.map(dossierHit), words),
    ...groupOf(
      { key: 'certificates', title: 'Giấy chứng nhận', icon: 'badge-check' },
      certificates.map((certificate) => certificateHit(certificate, today)),
      words,
      ({ id }) => makers.get(id) ?? '',
    ),
  ];
}

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
