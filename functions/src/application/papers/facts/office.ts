import {
  authorityLines,
  type Commune,
  communeNames,
  defaultIdentity,
  defaultWording,
  isOfficePaper,
  type KeptWording,
  type OfficeIdentity,
  officeIdentity,
  type OfficePaper,
  type OfficeSettings,
  paperKinds,
  type PaperType,
  type PaperWording,
  type PaperWordingSettings,
  type PlaceholderValues,
  reviewCommittee,
  type SignerWording,
  wordingOf,
} from '../../../domain/index.ts';

type Signer = Commune['signers'][number];

/** What the office set itself, of itself and of one paper. */
export interface OwnWords {
  readonly office: OfficeSettings;
  readonly paper: PaperWordingSettings;
}

/** What a paper is about, as far as its wording may name it. */
export interface WordedPaper {
  readonly type: PaperType;
  /** Who was chosen for this paper; null takes the office's setting, or the first who may. */
  readonly signerId: string | null;
  readonly year: number;
  readonly products: readonly string[];
  readonly producers: readonly string[];
}

/** The producer's own forms carry no word of the office. */
const NO_WORDS: PaperWording = {
  symbol: '',
  grounds: [],
  closing: [],
  recipients: [],
  signer: { authority: [], name: null },
};

/** The office's words for one paper, its signer among them, with every place filled. */
export function officeWords(commune: Commune, own: OwnWords, paper: WordedPaper): KeptWording {
  const names = communeNames(commune);
  const office = officeIdentity({ ...defaultIdentity(names), place: commune.placeName }, own.office);
  if (!isOfficePaper(paper.type)) return { office, paper: NO_WORDS };
  const defaults = defaultWording(paper.type, names);
  const worded = wordingOf(defaults, own.paper, placesOf(office, paper));
  const signer = signerOf(commune, paper.type, paper.signerId ?? own.paper.signerId, defaults.signer);
  const signing = signer === undefined ? defaults.signer : signed(signer, paper.type, office);
  return { office, paper: { ...worded, signer: signing } };
}

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('; '));

function placesOf(office: OfficeIdentity, { year, products, producers }: WordedPaper): PlaceholderValues {
  return {
    xã: office.commune,
    tỉnh: office.province,
    'địa danh': office.place,
    năm: String(year),
    'nơi tiếp nhận': office.receivingDesk,
    'sản phẩm': listed(products),
    'chủ thể': listed(producers),
  };
}

/**
 * The signer that was chosen; else, of a paper that goes to a leader, the first of the commune's list who signs with that
 * kind of authority: a head of section signs what is by order (TL.), the others what is the committee's or the chair's.
 */
function signerOf(
  { signers }: Commune,
  type: OfficePaper,
  signerId: string | null,
  usual: SignerWording,
): Signer | undefined {
  const chosen = signers.find(({ id }) => id === signerId);
  if (chosen !== undefined || paperKinds[type].signing !== 'leader') return chosen;
  const byOrder = usual.authority[0]?.startsWith('TL.') === true;
  return signers.find(({ authority }) => (authority === 'TL') === byOrder);
}

/** A decision and an invitation are acts of the chair: no "TM." line stands over them. */
const ACTS_OF_THE_CHAIR: readonly PaperType[] = ['assessmentTeamDecision', 'invitation'];

/** @see NĐ 30/2020/NĐ-CP, Phụ lục I (ô 7a, 7b) */
function signed(signer: Signer, type: OfficePaper, { commune }: OfficeIdentity): SignerWording {
  const lines = authorityLines(signer, type === 'communeReview' ? reviewCommittee(commune) : undefined);
  const first = ACTS_OF_THE_CHAIR.includes(type) && lines[0]?.startsWith('TM.') === true ? 1 : 0;
  return { name: signer.name, authority: lines.slice(first) };
}
