/** The register of papers: what each is called, on what law it stands, how it is numbered, how it is built. */
import type { PaperModel } from './model.ts';
import type { PaperType } from './paper.ts';
import { communeReview } from './papers/commune-review.ts';
import type { CommuneReviewFacts } from './papers/commune-review.ts';
import { provinceRequest } from './papers/province-request.ts';
import type { ProvinceRequestFacts } from './papers/province-request.ts';
import { receipt } from './papers/receipt.ts';
import type { ReceiptFacts } from './papers/receipt.ts';
import { registrationForm } from './papers/registration-form.ts';
import type { RegistrationFormFacts } from './papers/registration-form.ts';
import { selfAssessmentReport } from './papers/self-assessment-report.ts';
import type { SelfAssessmentFacts } from './papers/self-assessment-report.ts';
import { supplementRequest } from './papers/supplement-request.ts';
import type { SupplementRequestFacts } from './papers/supplement-request.ts';

export interface PaperFacts {
  readonly registrationForm: RegistrationFormFacts;
  readonly selfAssessmentReport: SelfAssessmentFacts;
  readonly communeReview: CommuneReviewFacts;
  readonly provinceRequest: ProvinceRequestFacts;
  readonly receipt: ReceiptFacts;
  readonly supplementRequest: SupplementRequestFacts;
}

export interface PaperDefinition<Facts> {
  /** Abbreviation of the type in the register and the symbol (NĐ 30/2020/NĐ-CP, Phụ lục III); null without one. */
  readonly code: string | null;
  readonly name: string;
  readonly legalBasis: string;
  /** How number and symbol are written: `{number}` is the register's; null for a paper without a number. */
  readonly symbolPattern: string | null;
  /** Does the office's register give it a number? */
  readonly numbered: boolean;
  /** Who makes it: the producer's own forms are never numbered by the office. */
  readonly issuedBy: 'producer' | 'commune';
  readonly build: (facts: Facts) => PaperModel;
}

export const papers: { readonly [Type in PaperType]: PaperDefinition<PaperFacts[Type]> } = {
  registrationForm: {
    code: null,
    name: 'Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (Mẫu số 01)',
    legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 6.1, Phụ lục III, Mẫu số 01',
    symbolPattern: null,
    numbered: false,
    issuedBy: 'producer',
    build: registrationForm,
  },
  selfAssessmentReport: {
    code: null,
    name: 'Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)',
    legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 6.1, Phụ lục III, Mẫu số 02',
    symbolPattern: null,
    numbered: false,
    issuedBy: 'producer',
    build: selfAssessmentReport,
  },
  communeReview: {
    code: 'BC',
    name: 'Báo cáo đánh giá một số nội dung của hồ sơ (Mẫu số 03)',
    legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 6.2.b và Điều 7.2, Phụ lục III, Mẫu số 03',
    symbolPattern: '{number}/BC-UBND',
    numbered: true,
    issuedBy: 'commune',
    build: communeReview,
  },
  provinceRequest: {
    code: 'TTr',
    name: 'Tờ trình đề nghị đánh giá, phân hạng sản phẩm OCOP',
    legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 6.2.a và Điều 7.2.b',
    symbolPattern: '{number}/TTr-UBND',
    numbered: true,
    issuedBy: 'commune',
    build: provinceRequest,
  },
  receipt: {
    code: 'GTN',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7.2; Thông tư 03/2025/TT-VPCP, Mẫu số 01',
    symbolPattern: '{number}/GTN-UBND',
    numbered: true,
    issuedBy: 'commune',
    build: receipt,
  },
  supplementRequest: {
    code: 'PBS',
    name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7.2.a; Thông tư 03/2025/TT-VPCP, Mẫu số 02',
    symbolPattern: '{number}/PBS-UBND',
    numbered: true,
    issuedBy: 'commune',
    build: supplementRequest,
  },
};

/** Builds a paper of a type known only at run time, from facts of that same type. */
export function buildPaper<Type extends PaperType>(type: Type, facts: PaperFacts[Type]): PaperModel {
  return papers[type].build(facts);
}
