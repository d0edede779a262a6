import {
  type Commune,
  defaultOfficeWording,
  type OfficePaper,
  type OfficeWording,
  type SignerWording,
} from '../../../domain/index.ts';

type Signer = Commune['signers'][number];

const KINDS = ['xã', 'phường', 'đặc khu'] as const;

/** "Xã Tân Kỳ" → kind "xã", name "Tân Kỳ"; a bare name is taken for a commune's (xã). */
export function communeNames(commune: Pick<Commune, 'name' | 'provinceName'>): {
  kind: string;
  name: string;
  province: string;
} {
  const lower = commune.name.toLowerCase();
  const kind = KINDS.find((each) => lower.startsWith(`${each} `));
  const name = kind === undefined ? commune.name : commune.name.slice(kind.length + 1);
  const province = commune.provinceName.replace(/^(?:tỉnh|thành phố) /iu, '');
  return { kind: kind ?? 'xã', name, province };
}

/** "TM." and its deputies sign for the committee; "TL." by order of the chair; others by their own office. */
function authorityOf(signer: Signer, committee: string): string[] {
  switch (signer.authority) {
    case 'TM':
      return [committee, signer.position];
    case 'KT':
      return [committee, 'KT. CHỦ TỊCH', signer.position];
    case 'Q':
      return [committee, 'Q. CHỦ TỊCH'];
    case 'TL':
      return ['TL. CHỦ TỊCH', signer.position];
    case 'none':
      return [signer.position];
  }
}

/** Acts of the committee are signed by the first of the commune's list unless another is chosen; the desk's own are not. */
const COMMITTEE_PAPERS: readonly OfficePaper[] = ['communeReview', 'provinceRequest'];

function signerFor(commune: Commune, paper: OfficePaper, signerId: string | null): Signer | undefined {
  const chosen = commune.signers.find(({ id }) => id === signerId);
  return chosen ?? (COMMITTEE_PAPERS.includes(paper) ? commune.signers[0] : undefined);
}

/** The commune's wording with the signer of one paper. @see NĐ 30/2020/NĐ-CP, Phụ lục I (ô 7a–7c) */
export function officeFor(commune: Commune, paper: OfficePaper, signerId: string | null): OfficeWording {
  const office: OfficeWording = {
    ...defaultOfficeWording(communeNames(commune)),
    place: commune.placeName,
  };
  const signer = signerFor(commune, paper, signerId);
  if (signer === undefined) return office;
  const wording = office.papers[paper];
  // Mẫu số 03 prints "T.M" with the commune's name; its own first line is kept.
  const committee =
    paper === 'communeReview' ? `T.M ỦY BAN NHÂN DÂN ${office.commune}` : 'TM. ỦY BAN NHÂN DÂN';
  const signing: SignerWording = { authority: authorityOf(signer, committee), name: signer.name };
  return { ...office, papers: { ...office.papers, [paper]: { ...wording, signer: signing } } };
}
