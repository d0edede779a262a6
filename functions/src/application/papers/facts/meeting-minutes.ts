import {
  type Dossier,
  FINDING_VERDICT_LABELS,
  FOUR_CONTENTS,
  MEETING_MINUTES_FIELDS,
  type FindingContent,
  type MeetingMinutesDetails,
  type MeetingMinutesFacts,
  parseDetails,
  percentText,
} from '../../../domain/index.ts';
import { MEETING_SUBJECT, meetingProducts } from './invitation.ts';
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

const rowsOf = (source: DossierSource): ContentRow[] =>
  FOUR_CONTENTS.map(({ content, title }) => ({
    product: `${source.dossier.product.name} của ${source.dossier.producer.name}`,
    content: title,
    claim: inShort(source.draft.claims?.[content] ?? ''),
    observation: observation(source, content),
    opinion: inShort(answers(source, content).join('\n')),
  }));

/** Minutes with each product's claims and what the units have answered already: the secretary only amends. */
export const meetingMinutesMaker: PaperMaker<MeetingMinutesFacts> = {
  suggest: ({ dossiers, today, words }) => ({
    subject: MEETING_SUBJECT,
    date: today,
    place: `Trụ sở Ủy ban nhân dân ${words.office.commune}`,
    contents: dossiers.flatMap(rowsOf).map((row) => ({ ...row })),
  }),
  facts: (source, given) => ({
    ...source.words,
    details: parseDetails(MEETING_MINUTES_FIELDS, given),
    products: meetingProducts(source),
  }),
};
