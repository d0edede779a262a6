// Which papers this person can have made now, and where each of them is made.
import {
  type Actor,
  type Certificate,
  type Dossier,
  isOwner,
  OFFICE_COMMAND_ROLES,
  openPaperCommands,
  type Paper,
  paperBlocked,
  paperKinds,
  type PaperSubject,
  PaperType,
  type SubjectName,
} from '@ocop/functions/domain';
import { lowerFirst } from '../../text/format.ts';

/** A paper that may be made now: anew, or again after a change. */
export interface PaperOffer {
  readonly type: PaperType;
  readonly label: string;
  /** The page on which it is made. */
  readonly href: string;
}

/** What a paper is to be about, as the address of its page says. */
export interface PaperAddress {
  readonly type: PaperType;
  readonly dossierIds?: readonly string[];
  readonly certificateId?: string | null;
  readonly producerId?: string | null;
  /** The item of the commune's year that it is made from: a round, an inspection. */
  readonly item?: { readonly subject: SubjectName; readonly id: string } | null;
  /** A draft to be made anew. */
  readonly documentId?: string | null;
}

/** `/van-ban/lap?loai=…`: where a paper is made. */
export function makingHref({ type, dossierIds = [], ...about }: PaperAddress): string {
  const { certificateId = null, producerId = null, item = null, documentId = null } = about;
  const query = new URLSearchParams({ loai: type });
  if (dossierIds.length > 0) query.set('ho-so', dossierIds.join(','));
  if (certificateId !== null) query.set('gcn', certificateId);
  if (producerId !== null) query.set('chu-the', producerId);
  if (item !== null) query.set('muc', `${item.subject}/${item.id}`);
  if (documentId !== null) query.set('sua', documentId);
  return `/van-ban/lap?${query.toString()}`;
}

/** Whose papers this role makes: all of the office's, or only those that are the maker's own word. */
function mayMake(type: PaperType, { role }: Actor): boolean {
  const roles: readonly string[] = OFFICE_COMMAND_ROLES.generateDocument;
  if (!roles.includes(role)) return false;
  return (role !== 'producer' && role !== 'village') || paperKinds[type].issuedBy === role;
}

function isOwn(dossier: Dossier, actor: Actor): boolean {
  if (actor.role === 'producer') return isOwner(dossier, actor);
  return actor.role !== 'village' || dossier.producer.villageId === actor.unit;
}

const isAbout = (type: PaperType, ...subjects: readonly PaperSubject[]): boolean =>
  subjects.includes(paperKinds[type].subject);

/** In the order of the programme's year. */
const typesFor = (actor: Actor, ...subjects: readonly PaperSubject[]): PaperType[] =>
  PaperType.options.filter((type) => mayMake(type, actor) && isAbout(type, ...subjects));

function newestRound({ remarks }: Pick<Dossier, 'remarks'>): number {
  return Math.max(0, ...remarks.filter(({ source }) => source === 'commune').map(({ round }) => round));
}

const isOver = ({ state }: Paper): boolean => state === 'withdrawn' || state === 'replaced';

/** The paper that making this type would make anew; each round of remarks has a request of its own. */
export function currentOf(
  type: PaperType,
  dossier: Pick<Dossier, 'id' | 'remarks'>,
  papers: readonly Paper[],
): Paper | undefined {
  if (paperKinds[type].many) return undefined;
  const round = type === 'supplementRequest' ? newestRound(dossier) : 1;
  const id = `${dossier.id}_${type}${round > 1 ? `_${String(round)}` : ''}`;
  // After one that is over, the next one stands at the same place with its turn: `…-2`.
  return papers.find((paper) => !isOver(paper) && (paper.id === id || paper.id.startsWith(`${id}-`)));
}

const verbOf = (type: PaperType, isAgain: boolean): string =>
  `${isAgain ? 'Lập lại' : 'Lập'} ${lowerFirst(paperKinds[type].shortName)}`;

/** The papers of this dossier that this person can have made now, in the order of its way. */
export function paperOffers(dossier: Dossier, papers: readonly Paper[], actor: Actor): PaperOffer[] {
  if (!isOwn(dossier, actor)) return [];
  return typesFor(actor, 'dossier', 'dossiers', 'anyDossiers')
    .filter((type) => paperBlocked(type, { dossiers: [dossier], certificate: null }) === null)
    .flatMap((type) => {
      const current = currentOf(type, dossier, papers);
      // What is past its draft is finished by its life, not made anew.
      if (current !== undefined && !openPaperCommands(current).includes('generateDocument')) return [];
      const address = { type, dossierIds: [dossier.id], documentId: current?.id ?? null };
      return [{ type, label: verbOf(type, current !== undefined), href: makingHref(address) }];
    });
}

/** The papers that can be made of a certificate, and of the producer who holds it. */
export function certificateOffers(
  certificate: Pick<Certificate, 'id' | 'producerId' | 'revoked' | 'replacedBy'>,
  actor: Actor,
): PaperOffer[] {
  const { id: certificateId, producerId } = certificate;
  return typesFor(actor, 'certificate', 'producer')
    .filter((type) => paperBlocked(type, { dossiers: [], certificate }) === null)
    .map((type) => ({
      type,
      label: verbOf(type, false),
      href: makingHref(isAbout(type, 'producer') ? { type, producerId } : { type, certificateId }),
    }));
}

/** The papers that can be made from the list of papers, by what each is about. */
export interface OfferGroup {
  readonly label: string;
  readonly offers: readonly PaperOffer[];
}

const GROUPS: readonly (readonly [label: string, subjects: readonly PaperSubject[]])[] = [
  ['Của cả xã', ['commune']],
  ['Của một hoặc nhiều hồ sơ', ['dossiers', 'anyDossiers']],
  ['Của một hồ sơ', ['dossier']],
  ['Của một chủ thể, một giấy chứng nhận', ['producer', 'certificate']],
];

export function offerGroups(actor: Actor): OfferGroup[] {
  return GROUPS.map(([label, subjects]) => ({
    label,
    offers: typesFor(actor, ...subjects).map((type) => ({
      type,
      label: paperKinds[type].shortName,
      href: makingHref({ type }),
    })),
  })).filter(({ offers }) => offers.length > 0);
}
