import {
  ASSESSMENT_TEAM_FIELDS,
  type AssessmentTeamDetails,
  type AssessmentTeamFacts,
  type Item,
  parseDetails,
  partsOf,
  type Role,
  TEAM_TEXT,
  textOf,
} from '../../../domain/index.ts';
import { type CommuneSource, type PaperMaker, type PaperSource, yearOf } from './source.ts';

type TeamMember = AssessmentTeamDetails['members'][number];

const nameOf = ({ members }: CommuneSource, role: Role): string =>
  members.find((member) => member.active && member.role === role)?.name ?? '';

/** The first of the commune's signers whose office is so called. */
function signerOf({ commune }: PaperSource, position: RegExp): { name: string; position: string } | null {
  return commune.signers.find((signer) => position.test(signer.position)) ?? null;
}

/** "Thôn 1" inside a sentence: "thôn 1". */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The heads of the villages where a product is made. */
function villageHeads({ villages, producers }: CommuneSource): TeamMember[] {
  const places = new Set(producers.filter(({ active }) => active).map(({ villageId }) => villageId));
  return villages
    .filter(({ id }) => places.has(id))
    .map(({ name, headName }) => ({
      name: headName,
      position: `Trưởng ${inSentence(name)}`,
      role: 'Thành viên',
    }));
}

/** The usual members, by name where the commune's data know one; the office strikes out and adds. */
function usualMembers(source: PaperSource): TeamMember[] {
  const year = yearOf(source);
  const deputy = signerOf(source, /^phó chủ tịch/iu);
  const section = signerOf(source, /^trưởng phòng kinh tế/iu);
  const member = (name: string, position: string, role = 'Thành viên'): TeamMember => ({
    name,
    position,
    role,
  });
  return [
    member(deputy?.name ?? nameOf(year, 'leader'), 'Phó Chủ tịch Ủy ban nhân dân', 'Tổ trưởng'),
    member(section?.name ?? '', 'Trưởng phòng Kinh tế', 'Tổ phó'),
    member(nameOf(year, 'economy'), 'Công chức Phòng Kinh tế phụ trách nông nghiệp', 'Thư ký'),
    member(nameOf(year, 'culture'), 'Phòng Văn hóa - Xã hội'),
    member('', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'),
    member(nameOf(year, 'front'), 'Ủy ban Mặt trận Tổ quốc Việt Nam'),
    member('', 'Hội Nông dân'),
    ...villageHeads(year),
  ];
}

/** Who the commune's own data say serves in the team, heads first; nobody where it was not written down. */
function servingMembers(source: PaperSource): TeamMember[] {
  return yearOf(source)
    .appointments.filter(({ values }) => textOf(values, 'body') === 'assessmentTeam')
    .toSorted((a, b) => seatOrder(a) - seatOrder(b))
    .map(({ values }) => ({
      name: textOf(values, 'person'),
      position: textOf(values, 'post'),
      role: textOf(values, 'position'),
    }));
}

const SEATS: readonly RegExp[] = [/^tổ trưởng/iu, /^(?:tổ phó|phó tổ trưởng)/iu, /^thư ký/iu];

/** The place of a seat in the list of a decision: head, deputy, secretary, members. */
function seatOrder({ values }: Item): number {
  const at = SEATS.findIndex((seat) => seat.test(textOf(values, 'position')));
  return at === -1 ? SEATS.length : at;
}

export const assessmentTeamDecisionMaker: PaperMaker<AssessmentTeamFacts> = {
  suggest: (source) => {
    const year = `năm ${String(partsOf(source.today)[0])}`;
    const serving = servingMembers(source);
    return {
      ...TEAM_TEXT,
      year,
      members: (serving.length > 0 ? serving : usualMembers(source)).map((each) => ({ ...each })),
      term: `Tổ đánh giá tự giải thể sau khi hoàn thành nhiệm vụ của ${year}`,
    };
  },
  facts: ({ words }, given) => ({ ...words, details: parseDetails(ASSESSMENT_TEAM_FIELDS, given) }),
};
