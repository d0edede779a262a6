/** The head of an annex with the paper it goes with. */
import type { AnnexBlock } from '../../model.ts';
import type { OfficeFacts } from '../../office-wording.ts';
import { isFilled, legalDate } from '../../typography.ts';

/**
 * "Phụ lục", its title, "(Kèm theo Kế hoạch số 12/KH-UBND ngày … của Ủy ban nhân dân xã Tân Kỳ)".
 * @param paper the paper's kind as it stands in a sentence; `issuer` defaults to the People's Committee
 * @see NĐ 30/2020/NĐ-CP, Phụ lục I, phần III
 */
export function annexOf(
  { office, wording, issuance }: OfficeFacts,
  title: string,
  paper: string,
  issuer = `Ủy ban nhân dân ${office.commune}`,
): AnnexBlock {
  const number = isFilled(issuance.number) ? issuance.number.trim() : '……';
  return {
    kind: 'annex',
    label: 'Phụ lục',
    title,
    note: `(Kèm theo ${paper} số ${number}/${wording.symbol} ${legalDate(issuance.issuedOn)} của ${issuer})`,
  };
}
