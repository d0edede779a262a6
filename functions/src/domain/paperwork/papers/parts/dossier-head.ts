/** What the papers of a dossier's way say of it first: its code, who filed it, what is asked. */
import { DOSSIER_KIND_LABELS } from '../../../dossier/state.ts';
import type { DossierKind } from '../../../dossier/state.ts';
import { field, fields, paragraph } from '../../build.ts';
import type { Block } from '../../model.ts';
import type { OfficeFacts } from '../../office-wording.ts';
import { BLANK, isFilled, orBlank } from '../../typography.ts';

export interface DossierHead {
  /** The number of its receipt; its own id before one was given. */
  readonly code: string | null;
  readonly applicant: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly product: string | null;
  readonly registration: DossierKind | null;
  readonly receivedOn: string | null;
}

/** A dossier of which nothing is known: a sheet for the pen. */
export const UNKNOWN_HEAD: DossierHead = {
  code: null,
  applicant: null,
  address: null,
  phone: null,
  email: null,
  product: null,
  registration: null,
  receivedOn: null,
};

/** "Nội dung yêu cầu giải quyết" as the one-stop forms name it. */
export function requestLine(
  { office }: Pick<OfficeFacts, 'office'>,
  { product, registration }: Pick<DossierHead, 'product' | 'registration'>,
): Block {
  const kind = registration === null ? BLANK : DOSSIER_KIND_LABELS[registration].toLowerCase();
  return paragraph(
    `Nội dung yêu cầu giải quyết: Đánh giá một số nội dung của hồ sơ và đề nghị Ủy ban nhân dân ${office.province} đánh giá, phân hạng sản phẩm OCOP (${kind}) đối với sản phẩm ${orBlank(product)}.`,
  );
}

/**
 * The head of Mẫu số 03 and 05 of the one-stop forms; who filed it stands at "Kính gửi". The telephone and the
 * e-mail that nobody gave vanish.
 * @see Thông tư 03/2025/TT-VPCP, Phụ lục I
 */
export function headLines(facts: Pick<OfficeFacts, 'office'>, head: DossierHead): Block[] {
  const blank = head.applicant === null;
  const reached = [
    { label: 'Số điện thoại:', value: head.phone },
    { label: 'Email:', value: head.email },
  ].filter(({ value }) => blank || isFilled(value));
  return [
    field('Mã hồ sơ:', head.code),
    field('Địa chỉ:', head.address),
    ...(reached.length > 0 ? [fields(...reached)] : []),
    requestLine(facts, head),
  ];
}
