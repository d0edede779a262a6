/** Mẫu số 01: Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP. */
import type { DossierKind } from '../../dossier/state.ts';
import {
  answer,
  box,
  field,
  fields,
  footnote,
  heading,
  leader,
  paragraph,
  party,
  signing,
  text,
} from '../build.ts';
import { finishPaper } from '../finish.ts';
import { FORM_01 } from '../forms-text.ts';
import type { Block, PaperModel, Run } from '../model.ts';
import { placeAndDate } from '../office-wording.ts';
import { isFilled, joinFilled, orBlank, shortDate } from '../typography.ts';
import { UNKNOWN_PRODUCER } from './facts.ts';
import type { ProducerFacts } from './facts.ts';

/** What an office writes into its part of the form. */
export interface RegistrationReceipt {
  /** "01/PĐK-19-02104-2026". */
  readonly slipNumber: string | null;
  readonly receivedOn: string | null;
  readonly receiver: string | null;
}

export interface RegistrationFormFacts {
  /** Name alone: "Thái Nguyên". */
  readonly province: string | null;
  readonly year: number | null;
  readonly producer: ProducerFacts;
  readonly productName: string | null;
  /** Ngành, Nhóm, Phân nhóm (Phụ lục I); empty pieces are dropped. */
  readonly classification: readonly (string | null)[];
  readonly registration: DossierKind | null;
  /** "05 sản phẩm", "Không áp dụng (dịch vụ du lịch)". */
  readonly samples: string | null;
  readonly signedAt: string | null;
  readonly signedOn: string | null;
  readonly communeReceipt: RegistrationReceipt | null;
  readonly provinceReceipt: RegistrationReceipt | null;
}

function applicant(facts: RegistrationFormFacts): Block[] {
  const { producer } = facts;
  return [
    paragraph(FORM_01.applicant, { keepWithNext: true }),
    field(FORM_01.applicantName, producer.name),
    field(FORM_01.representative, producer.representative.name),
    field(FORM_01.position, producer.representative.position),
    field(FORM_01.address, producer.address),
    fields({ label: FORM_01.phone, value: producer.phone }, { label: FORM_01.email, value: producer.email }),
  ];
}

function classification(facts: RegistrationFormFacts): Block[] {
  const value = joinFilled(facts.classification, ' – ');
  const label: Run[] = [
    text(FORM_01.groupBeforeNote),
    footnote(FORM_01.groupNote),
    text(`${FORM_01.groupAfterNote} `),
  ];
  if (value !== '') return [paragraph([...label, text(value)])];
  return [paragraph([...label, leader]), ...answer(null, 1)];
}

function registrationKind(kind: DossierKind | null): Block {
  return paragraph(
    [
      text(`${FORM_01.registration} ${FORM_01.first} `),
      box(kind === 'first'),
      text(`   ${FORM_01.upgrade} `),
      box(kind === 'upgrade'),
      text(`   ${FORM_01.renewal} `),
      box(kind === 'renewal'),
    ],
    { align: 'left' },
  );
}

function officePart(title: string, receipt: RegistrationReceipt | null): Block[] {
  const receivedOn = receipt?.receivedOn ?? null;
  return [
    heading('part', title),
    paragraph(`${FORM_01.slipLabel} ${orBlank(receipt?.slipNumber, FORM_01.blankSlip)}`),
    field(FORM_01.receivedOn, receivedOn === null ? null : shortDate(receivedOn)),
    fields({ label: FORM_01.receiver, value: receipt?.receiver }, { label: FORM_01.signature, value: null }),
    signing(null, party({ authority: [FORM_01.receivingOffice], hint: FORM_01.receivingHint, name: null })),
  ];
}

const dateLine = (facts: RegistrationFormFacts): string =>
  isFilled(facts.signedOn) ? placeAndDate(facts.signedAt, facts.signedOn) : FORM_01.blankDate;

function signature(facts: RegistrationFormFacts): Block {
  const right = party({
    dateLine: dateLine(facts),
    authority: [FORM_01.signer],
    hint: FORM_01.signerHint,
    name: facts.producer.representative.name,
  });
  return signing(null, right);
}

/**
 * The producer's registration. With nothing but nulls it is the blank form of the decree, word for word.
 * @see QĐ 26/2026/QĐ-TTg, Điều 6.1, Phụ lục III, Mẫu số 01
 */
export function registrationForm(facts: RegistrationFormFacts): PaperModel {
  const province = `${FORM_01.provinceLabel} ${orBlank(facts.province)}`;
  const year = `${FORM_01.yearLabel} ${facts.year === null ? '……….' : String(facts.year)}`;
  return finishPaper({
    type: 'registrationForm',
    documentTitle: joinFilled(['Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP', facts.productName], ': '),
    letterhead: { kind: 'nation' },
    title: {
      name: FORM_01.title,
      subject: [FORM_01.subject, `${province} ${year}`],
      notes: [],
      ruled: false,
    },
    authorityLine: null,
    addressees: [],
    grounds: [],
    body: [
      ...applicant(facts),
      field(FORM_01.product, facts.productName),
      ...classification(facts),
      registrationKind(facts.registration),
      paragraph(FORM_01.enclosures, { keepWithNext: true }),
      paragraph(FORM_01.enclosedReport),
      field(FORM_01.samples, facts.samples),
      paragraph(FORM_01.pledge),
      signature(facts),
      { kind: 'pageBreak' },
      heading('part', FORM_01.officePart),
      ...officePart(FORM_01.communePart, facts.communeReceipt),
      { kind: 'divider' },
      ...officePart(FORM_01.provincePart, facts.provinceReceipt),
    ],
  });
}

/** The facts of Mẫu số 01 to fill by pen. */
export const blankRegistrationForm = (): RegistrationFormFacts => ({
  province: null,
  year: null,
  producer: UNKNOWN_PRODUCER,
  productName: null,
  classification: [],
  registration: null,
  samples: null,
  signedAt: null,
  signedOn: null,
  communeReceipt: null,
  provinceReceipt: null,
});
