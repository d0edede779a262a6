import {
  type Certificate,
  clockRule,
  type Commune,
  DomainError,
  type Instant,
  NO_OFFICE_SETTINGS,
  NO_WORDING,
  type Paper,
  paperKinds,
  type PaperSubject,
  type PaperType,
  partsOf,
  plainDateOf,
  type Producer,
  UNISSUED,
} from '../../domain/index.ts';
import { documents, queries } from '../documents.ts';
import { readCommune } from '../dossiers/change.ts';
import { draftOf } from '../dossiers/facts.ts';
import type { Reader } from '../ports.ts';
import { dossierOf } from '../records.ts';
import { type ItemAsk, loadMadeFrom } from './made-from.ts';
import { officeWords, type OwnWords } from './facts/office.ts';
import type { CommuneSource, DossierSource, PaperSource, ProducerSource } from './facts/source.ts';

/** What a paper is about, by id; which of them counts, the paper's kind says. */
export interface Subject {
  readonly dossierIds: readonly string[];
  readonly certificateId: string | null;
  readonly producerId: string | null;
}

/** A paper that is asked for, in one commune. */
export interface PaperAsk extends Subject {
  readonly commune: string;
  readonly type: PaperType;
  readonly signerId: string | null;
  readonly now: Instant;
  /** Where it is made from an item of the commune's year. */
  readonly item?: ItemAsk | null;
}

/** What a stored paper is about. */
export const subjectOf = ({
  dossierIds,
  certificateId,
  aboutProducerId,
}: Pick<Paper, 'dossierIds' | 'certificateId' | 'aboutProducerId'>): Subject => ({
  dossierIds,
  certificateId,
  producerId: aboutProducerId,
});

/**
 * Everything that a paper says: the office with its words, and the subject, all of the one commune.
 * @throws DomainError `invalid-argument` for a subject that the paper is not about, `not-found` for one that is not there
 */
export async function loadSource(reader: Reader, ask: PaperAsk): Promise<PaperSource> {
  const today = plainDateOf(ask.now);
  const commune = await readCommune(reader, ask.commune);
  const subject = await loadSubject(reader, ask);
  const own = await ownWords(reader, ask.commune, ask.type);
  const words = officeWords(commune, own, { ...ask, year: partsOf(today)[0], ...named(subject) });
  return {
    commune,
    words: { office: words.office, wording: words.paper, issuance: UNISSUED },
    today,
    rule: clockRule(commune, today),
    ...subject,
    ...(await loadMadeFrom(reader, ask)),
  };
}

type Loaded = Pick<PaperSource, 'dossiers' | 'certificate' | 'inspected' | 'year'>;

const NOTHING: Loaded = { dossiers: [], certificate: null, inspected: null, year: null };

async function loadSubject(reader: Reader, ask: PaperAsk): Promise<Loaded> {
  const { subject } = paperKinds[ask.type];
  switch (subject) {
    case 'certificate':
      return { ...NOTHING, certificate: await loadCertificate(reader, ask) };
    case 'producer':
      return { ...NOTHING, inspected: await loadProducer(reader, ask.commune, ask.producerId) };
    case 'commune':
      return { ...NOTHING, year: await loadCommune(reader, ask.commune) };
    default:
      return { ...NOTHING, dossiers: await loadDossiers(reader, ask, subject) };
  }
}

/** Each dossier once, in the order of the request. */
async function loadDossiers(
  reader: Reader,
  { commune, dossierIds }: PaperAsk,
  subject: PaperSubject,
): Promise<DossierSource[]> {
  const ids = [...new Set(dossierIds)];
  const fail = (message: string): never => {
    throw new DomainError('invalid-argument', message, { path: 'dossierIds' });
  };
  if (ids.length === 0 && subject !== 'anyDossiers') fail('Hãy chọn hồ sơ của văn bản.');
  if (ids.length > 1 && subject === 'dossier') fail('Mỗi văn bản loại này lập cho một hồ sơ.');
  const found: DossierSource[] = [];
  for (const id of ids) found.push(await loadDossier(reader, commune, id));
  return found;
}

async function loadDossier(reader: Reader, commune: string, dossierId: string): Promise<DossierSource> {
  const record = await reader.read(documents.dossier(commune, dossierId));
  if (record === null) throw new DomainError('not-found', 'Không tìm thấy hồ sơ này.');
  const dossier = dossierOf(record);
  const producer = await reader.read(documents.producer(commune, dossier.producer.id));
  if (producer === null) throw new DomainError('not-found', 'Không tìm thấy chủ thể của hồ sơ này.');
  const files = await reader.list(queries.files(commune, dossierId));
  const { villageId } = dossier.producer;
  const village = villageId === null ? null : await reader.read(documents.village(commune, villageId));
  const recognition =
    dossier.certificateId === null
      ? null
      : await reader.read(documents.certificate(commune, dossier.certificateId));
  return { dossier, draft: draftOf(record.draft), producer, files, village, recognition };
}

async function loadCertificate(
  reader: Reader,
  { commune, certificateId }: PaperAsk,
): Promise<ProducerSource & { readonly certificate: Certificate }> {
  if (certificateId === null)
    throw new DomainError('invalid-argument', 'Hãy chọn giấy chứng nhận của văn bản.', {
      path: 'certificateId',
    });
  const certificate = await reader.read(documents.certificate(commune, certificateId));
  if (certificate === null) throw new DomainError('not-found', 'Không tìm thấy giấy chứng nhận này.');
  return { ...(await loadProducer(reader, commune, certificate.producerId)), certificate };
}

async function loadProducer(
  reader: Reader,
  commune: string,
  producerId: string | null,
): Promise<ProducerSource> {
  if (producerId === null)
    throw new DomainError('invalid-argument', 'Hãy chọn chủ thể của văn bản.', { path: 'producerId' });
  const producer: Producer | null = await reader.read(documents.producer(commune, producerId));
  if (producer === null) throw new DomainError('not-found', 'Không tìm thấy chủ thể này.');
  const [products, certificates] = [
    await reader.list(queries.productsOf(commune, producerId)),
    await reader.list(queries.certificatesOf(commune, producerId)),
  ];
  return { producer, products, certificates };
}

async function loadCommune(reader: Reader, commune: string): Promise<CommuneSource> {
  const records = await reader.list(queries.dossiers(commune));
  return {
    products: await reader.list(queries.products(commune)),
    producers: await reader.list(queries.producers(commune)),
    certificates: await reader.list(queries.certificates(commune)),
    dossiers: records.map(dossierOf),
    villages: await reader.list(queries.villages(commune)),
    members: await reader.list(queries.members(commune)),
    reports: await reader.list(queries.itemsInState(commune, 'reports', 'final')),
    plans: await reader.list(queries.items(commune, 'plans')),
    appointments: await reader.list(queries.openItems(commune, 'appointments')),
  };
}

/** What the office set itself; nothing where it never did. */
export async function ownWords(reader: Reader, commune: Commune['id'], type: PaperType): Promise<OwnWords> {
  const office = await reader.read(documents.wording(commune, 'office'));
  const paper = await reader.read(documents.wording(commune, type));
  return { office: office?.office ?? NO_OFFICE_SETTINGS, paper: paper?.paper ?? NO_WORDING };
}

/** The names that a wording may speak of. */
function named({ dossiers, certificate, inspected }: Loaded): {
  products: readonly string[];
  producers: readonly string[];
} {
  const once = (names: readonly string[]): readonly string[] => [...new Set(names)];
  if (certificate !== null)
    return {
      products: [certificate.certificate.productName],
      producers: [certificate.certificate.producerName],
    };
  if (inspected !== null)
    return { products: inspected.products.map(({ name }) => name), producers: [inspected.producer.name] };
  return {
    products: once(dossiers.map(({ dossier }) => dossier.product.name)),
    producers: once(dossiers.map(({ dossier }) => dossier.producer.name)),
  };
}
