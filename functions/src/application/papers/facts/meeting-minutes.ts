import {
  type Details,
  type Dossier,
  FINDING_VERDICT_LABELS,
  FOUR_CONTENTS,
  MEETING_MINUTES_FIELDS,
  type FindingContent,
  isOpenToAll,
  type MeetingMinutesDetails,
  type MeetingMinutesFacts,
  parseDetails,
  percentText,
} from '../../../domain/index.ts';
import { MEETING_SUBJECT, meetingProducts } from './invitation.ts';
import {
  barredNames,
  fromRound,
  inSeat,
  quotedOn,
  type RoundFacts,
  roundOf,
  type Seated,
  seatedIn,
  votesOf,
} from './round-facts.ts';
import type { DossierSource, PaperMaker } from './source.ts';

type Outcome = NonNullable<Dossier['confirmations'][number]['outcome']>;
type ContentRow = MeetingMinutesDetails['contents'][number];

const ROLES = { economy: 'Phòng Kinh tế', culture: 'Phòng Văn hóa - Xã hội' } as const;

/** What the asked units answered on one content, each by its name. */
function answers({ dossier }: DossierSource, content: FindingContent): string[] {
  return dossier.findings.flatMap(({ content: asked, askedUnit, answer }) =>
    asked === content && answer !== null
      ? [`${ROLES[askedUnit]}: ${FINDING_VERDICT_LABELS[answer.verdict].toLowerCase()}. ${answer.text}`]
      : [],
  );
}

const shares = ({ ratios }: Outcome): Partial<Record<FindingContent, string>> => ({
  materials: `nguyên liệu trong xã ${percentText(ratios.materialCommune)}, trong tỉnh ${percentText(ratios.materialProvince)}`,
  labour: `lao động trong xã ${percentText(ratios.labourCommune)}`,
});

/** What was seen: the village head's count, where one stands behind this content. */
function observation({ dossier }: DossierSource, content: FindingContent): string {
  const outcome = dossier.confirmations
    .map(({ outcome: found }) => found)
    .findLast((found) => found !== null);
  const counted = outcome === undefined ? undefined : shares(outcome)[content];
  if (outcome === undefined || counted === undefined) return '';
  return `Trưởng thôn ${outcome.by.name} xác nhận: ${counted}. Cách kiểm tra: ${outcome.method}`;
}

/** Minutes quote; the whole stands in the dossier. Twenty dossiers of the longest claims would not fit one document. */
const QUOTED = 1500;

const inShort = (text: string): string =>
  text.length <= QUOTED ? text : `${text.slice(0, QUOTED).replace(/\s*\S*$/u, '')}… (xem hồ sơ)`;

const nameOf = ({ dossier }: DossierSource): string => `${dossier.product.name} của ${dossier.producer.name}`;

const rowsOf = (source: DossierSource, round: RoundFacts | null): ContentRow[] =>
  FOUR_CONTENTS.map(({ content, title }) => ({
    product: nameOf(source),
    content: title,
    claim: inShort(source.draft.claims?.[content] ?? ''),
    observation: observation(source, content),
    opinion: inShort(
      [...answers(source, content), ...(round === null ? [] : teamSaid(round, source, content))].join('\n'),
    ),
  }));

/** The team on one content: what each who did not agree wants. Nothing of a dossier that may not be quoted. */
function teamSaid(round: RoundFacts, { dossier }: DossierSource, content: FindingContent): string[] {
  return quotedOn(round, dossier.id).flatMap(({ contents }) => {
    const { verdict, words } = contents[content];
    return verdict === null || words === ''
      ? []
      : [`Ý kiến thành viên Tổ đánh giá: ${FINDING_VERDICT_LABELS[verdict].toLowerCase()}. ${words}`];
  });
}

/** One vote for each content on which sheets may be quoted. */
const votes = (round: RoundFacts, source: DossierSource): MeetingMinutesDetails['votes'][number][] => {
  const quoted = quotedOn(round, source.dossier.id);
  return (quoted.length === 0 ? [] : FOUR_CONTENTS).map(({ content, title }) => {
    const { agree, partly, disagree } = votesOf(quoted, content);
    return {
      matter: `${nameOf(source)}: ${title}`,
      agree: String(agree),
      disagree: String(disagree),
      other: String(partly),
    };
  });
};

/** Who took no part in which dossier, so that the minutes say it. */
const keptOut = (round: RoundFacts, sources: readonly DossierSource[]): string[] =>
  sources.flatMap((source) =>
    barredNames(round, source.dossier.id).map(
      (name) =>
        `Ông (bà) ${name} khai báo có lợi ích liên quan, không tham gia cho ý kiến về ${nameOf(source)}`,
    ),
  );

/** A table without some product's votes says why: the whole office reads minutes, somebody kept out among it. */
const withheld = ({ round }: RoundFacts, sources: readonly DossierSource[]): string[] =>
  sources
    .filter(({ dossier }) => !isOpenToAll(round, dossier.id))
    .map(
      (source) =>
        `Số phiếu và ý kiến về ${nameOf(source)} không ghi ở đây vì có người khai báo lợi ích liên quan; phiếu lưu trong hồ sơ của đợt`,
    );

/** What a round knows of its own meeting. */
function met(round: RoundFacts, sources: readonly DossierSource[]): Details {
  const [head, secretary] = [inSeat(round, 'head'), inSeat(round, 'secretary')];
  const seats = seatedIn(round);
  const isPresent = ({ uid }: Seated): boolean => round.round.present.includes(uid);
  return {
    ...fromRound(round, 'on', 'date'),
    ...fromRound(round, 'time', 'startTime'),
    ...fromRound(round, 'place', 'place'),
    ...(head === undefined ? {} : { chair: head.name, chairPosition: head.position }),
    ...(secretary === undefined ? {} : { secretary: secretary.name, secretaryPosition: secretary.position }),
    present: seats.filter(isPresent).map(({ name, position }) => ({ name, position })),
    absent: seats
      .filter((seat) => !isPresent(seat))
      .map(({ name, position }) => ({ name, position, reason: '' })),
    discussion: [...keptOut(round, sources), ...withheld(round, sources)].join('\n'),
    votes: sources.flatMap((source) => votes(round, source)).map((vote) => ({ ...vote })),
    ...fromRound(round, 'conclusion', 'conclusion'),
  };
}

/**
 * Minutes with each product's claims and what the units have answered already: the secretary only amends. Of a round also
 * who sat, who was kept out, how the votes fell; no points, which the commune does not give.
 */
export const meetingMinutesMaker: PaperMaker<MeetingMinutesFacts> = {
  suggest: (source) => {
    const { dossiers, today, words } = source;
    const round = roundOf(source);
    return {
      subject: MEETING_SUBJECT,
      date: today,
      place: `Trụ sở Ủy ban nhân dân ${words.office.commune}`,
      contents: dossiers.flatMap((each) => rowsOf(each, round)).map((row) => ({ ...row })),
      ...(round === null ? {} : met(round, dossiers)),
    };
  },
  facts: (source, given) => ({
    ...source.words,
    details: parseDetails(MEETING_MINUTES_FIELDS, given),
    products: meetingProducts(source),
  }),
};
