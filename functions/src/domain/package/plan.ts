/** What goes into a package, in which order, under which bookmarks and in which folders; no byte is read here. */
import type { CriteriaSet, PartCode } from '../criteria/criteria-set.ts';
import { EVIDENCE_CATALOG } from '../criteria/evidence.ts';
import type { FrozenFile } from '../dossier/files.ts';
import { compareVietnamese } from '../kernel/text.ts';
import { paperKinds } from '../paperwork/kinds.ts';
import type { PaperType } from '../paperwork/paper-types.ts';
import { cleanText } from '../paperwork/typography.ts';
import { safeName, safePaths } from './safe-name.ts';

/** Bytes in the bucket and what was noted of them when they came. */
export interface StoredObject {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A paper of the dossier: printed, or the signed file that came back. */
export interface PackagePaper {
  readonly type: PaperType;
  readonly title: string;
  /** "08/BC-UBND"; null for a form without a number. */
  readonly number: string | null;
  readonly issuedOn: string | null;
  /** Null where it should be there and was never made. */
  readonly object: StoredObject | null;
}

/** An evidence file with the place of its bytes. */
export interface PackageFile extends Pick<FrozenFile, 'id' | 'name' | 'contentType' | 'evidenceCode'> {
  readonly object: StoredObject;
}

export interface PlanFacts {
  readonly papers: readonly PackagePaper[];
  readonly files: readonly PackageFile[];
  /** The dossier's own criteria set. */
  readonly set: CriteriaSet;
  /** Ids of the files that the producer named at a criterion, by the criterion's number. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** One file of the package; it appears once, however many bookmarks lead to it. */
export interface PackageItem {
  /** As bookmark and table of contents name it. */
  readonly title: string;
  /** As its owner named it. */
  readonly originalName: string;
  /** Path in the ZIP. */
  readonly zipPath: string;
  readonly contentType: FrozenFile['contentType'];
  readonly evidenceCode: string | null;
  readonly criteria: readonly string[];
  readonly object: StoredObject | null;
}

/** A bookmark: a heading over others, or one that leads to an item. */
export interface OutlineNode {
  readonly title: string;
  /** Index of the item; null for a heading, which leads to where its first item does. */
  readonly item: number | null;
  readonly children: readonly OutlineNode[];
}

export interface PackagePlan {
  readonly items: readonly PackageItem[];
  readonly outline: readonly OutlineNode[];
}

export const PACKAGE_FOLDERS = {
  producer: '01-Ho-so-chu-the',
  evidence: '02-Minh-chung',
  commune: '03-Van-ban-cua-xa',
} as const;

export const SECTION_TITLES = {
  papers: 'Văn bản của hồ sơ',
  evidence: 'Minh chứng theo tiêu chí',
  others: 'Tài liệu khác',
} as const;

/** The papers that the province asks for come first, in the order of Điều 6. @see QĐ 26/2026, Điều 6.1, 6.2 */
const FIRST: readonly PaperType[] = [
  'registrationForm',
  'selfAssessmentReport',
  'communeReview',
  'provinceRequest',
];

function paperRank({ type }: PackagePaper): number {
  const at = FIRST.indexOf(type);
  return at === -1 ? FIRST.length : at;
}

const dayOf = ({ issuedOn }: PackagePaper): string => issuedOn ?? '';

function byPaperOrder(a: PackagePaper, b: PackagePaper): number {
  return (
    paperRank(a) - paperRank(b) ||
    compareVietnamese(dayOf(a), dayOf(b)) ||
    compareVietnamese(a.number ?? '', b.number ?? '')
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An item without its path: paths are given to all at once, because names that meet are told apart. */
interface Draft extends Omit<PackageItem, 'zipPath'> {
  readonly folder: string;
  readonly name: string;
}

function paperDraft(paper: PackagePaper, at: number): Draft {
  const { issuedBy, shortName } = paperKinds[paper.type];
  const number = paper.number === null ? '' : `${paper.number.replaceAll('/', '-')} `;
  return {
    title: cleanText(paper.number === null ? shortName : `${shortName}, số ${paper.number}`),
    originalName: paper.title,
    contentType: 'application/pdf',
    evidenceCode: null,
    criteria: [],
    object: paper.object,
    folder: issuedBy === 'producer' ? PACKAGE_FOLDERS.producer : PACKAGE_FOLDERS.commune,
    name: `${twoDigits(at + 1)} ${number}${shortName}.pdf`,
  };
}

/** A criterion with files, where it stands in the form. */
interface Place {
  readonly part: { readonly code: PartCode; readonly title: string };
  readonly group: { readonly number: string; readonly title: string };
  readonly criterion: { readonly number: string; readonly title: string };
  readonly files: readonly PackageFile[];
}

function placesOf({ set, files, answers }: PlanFacts): Place[] {
  const known = new Map(files.map((file) => [file.id, file]));
  return set.parts
    .flatMap((part) =>
      part.groups.flatMap((group) =>
        group.criteria.map((criterion): Place => {
          const named = new Set(answers.get(criterion.number));
          return { part, group, criterion, files: [...named].flatMap((id) => known.get(id) ?? []) };
        }),
      ),
    )
    .filter((place) => place.files.length > 0);
}

function fileDraft(file: PackageFile, criteria: readonly string[], folder: string): Draft {
  const { name, contentType, evidenceCode, object } = file;
  return {
    title: cleanText(name),
    originalName: name,
    contentType,
    evidenceCode,
    criteria,
    object,
    folder: `${PACKAGE_FOLDERS.evidence}/${folder}`,
    name,
  };
}

/** Rows E01 to E15 in their order, the files without a row last. */
function byRow(files: readonly PackageFile[]): [code: string | null, files: PackageFile[]][] {
  const codes = [...new Set(files.map(({ evidenceCode }) => evidenceCode))];
  const listed = codes.filter((code) => code !== null).sort();
  const rows = codes.length > listed.length ? [...listed, null] : listed;
  return rows.map((code) => [code, files.filter(({ evidenceCode }) => evidenceCode === code)]);
}

function rowTitle(code: string | null): string {
  if (code === null) return 'Tài liệu kèm theo';
  const row = EVIDENCE_CATALOG.find((item) => item.code === code);
  return row === undefined ? code : `${code}. ${row.name}`;
}

/** Collects items in their order and remembers at which index each file stands. */
class Collection {
  readonly drafts: Draft[] = [];
  readonly #placed = new Map<string, number>();

  leaf(draft: Draft): OutlineNode {
    this.drafts.push(draft);
    return { title: draft.title, item: this.drafts.length - 1, children: [] };
  }

  /** A file met again leads to where it stands already. */
  file(file: PackageFile, draft: () => Draft): OutlineNode {
    const known = this.#placed.get(file.id);
    if (known !== undefined) return { title: cleanText(file.name), item: known, children: [] };
    this.#placed.set(file.id, this.drafts.length);
    return this.leaf(draft());
  }
}

const heading = (title: string, children: readonly OutlineNode[]): OutlineNode => ({
  title: cleanText(title),
  item: null,
  children,
});

/** Puts what follows each other under the same title under one heading. */
function grouped<T>(
  list: readonly T[],
  titleOf: (each: T) => string,
  childrenOf: (run: readonly T[]) => readonly OutlineNode[],
): OutlineNode[] {
  const titles = [...new Set(list.map(titleOf))];
  return titles.map((title) => heading(title, childrenOf(list.filter((each) => titleOf(each) === title))));
}

function evidenceNodes(into: Collection, facts: PlanFacts, places: readonly Place[]): OutlineNode[] {
  const uses = (id: string): string[] =>
    places
      .filter(({ files }) => files.some((file) => file.id === id))
      .map(({ criterion }) => criterion.number);
  const criterionNodes = (place: Place): OutlineNode => {
    const folder = `${twoDigits(places.indexOf(place) + 1)}-Tieu-chi-${place.criterion.number}`;
    return heading(
      `Tiêu chí ${place.criterion.number}. ${place.criterion.title}`,
      place.files.map((file) => into.file(file, () => fileDraft(file, uses(file.id), folder))),
    );
  };
  return grouped(
    places,
    ({ part }) => `Phần ${part.code}. ${part.title}`,
    (ofPart) =>
      grouped(
        ofPart,
        ({ group }) => `${group.number}. ${group.title}`,
        (ofGroup) => ofGroup.map(criterionNodes),
      ),
  );
}

function otherNodes(into: Collection, files: readonly PackageFile[], before: number): OutlineNode[] {
  return byRow(files).map(([code, ofRow], at) => {
    const folder = `${twoDigits(before + at + 1)}-${safeName(code ?? 'Tai-lieu-kem-theo')}`;
    return heading(
      rowTitle(code),
      ofRow.map((file) => into.file(file, () => fileDraft(file, [], folder))),
    );
  });
}

/**
 * The whole order of a package: papers, then the evidence in the order of the criteria of the dossier's own set
 * (part › group › criterion › file), then what no criterion names, by the row of the evidence list. A section without
 * anything in it is left out.
 * @see QĐ 26/2026, Phụ lục III, Mẫu số 02, Phần III ("minh chứng theo thứ tự tiêu chí")
 */
export function planPackage(facts: PlanFacts): PackagePlan {
  const into = new Collection();
  const papers = [...facts.papers].sort(byPaperOrder).map((paper, at) => into.leaf(paperDraft(paper, at)));
  const places = placesOf(facts);
  const evidence = evidenceNodes(into, facts, places);
  const named = new Set(places.flatMap(({ files }) => files.map(({ id }) => id)));
  const rest = facts.files.filter(({ id }) => !named.has(id));
  const others = otherNodes(into, rest, places.length);
  const sections = [
    heading(SECTION_TITLES.papers, papers),
    heading(SECTION_TITLES.evidence, evidence),
    heading(SECTION_TITLES.others, others),
  ];
  const paths = safePaths(into.drafts);
  const items = into.drafts.map(
    ({ title, originalName, contentType, evidenceCode, criteria, object }, at): PackageItem => ({
      title,
      originalName,
      zipPath: String(paths[at]),
      contentType,
      evidenceCode,
      criteria,
      object,
    }),
  );
  return { items, outline: sections.filter(({ children }) => children.length > 0) };
}
