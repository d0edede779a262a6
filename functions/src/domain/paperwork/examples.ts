/**
 * Example facts for the preview of an office's wording, the printed samples and the bench: "Mật ong hoa núi" of
 * HTX Linh Ngọc, xã Tân Kỳ. Product, producer, commune and units stand in the commune's 2025 plan; every other fact
 * (persons, figures, numbers, days) is an example and is not true of anybody. Persons are named "(ví dụ)".
 */
import { EXAMPLE_PARTS } from './example-assessment.ts';
import { EXAMPLE_OFFICE, EXAMPLE_PRODUCER, EXAMPLE_PRODUCT, exampleOffice } from './example-office.ts';
import { EXAMPLE_REVIEW } from './example-review.ts';
import { EXAMPLE_ANNUAL_PLAN } from './examples/annual-plan.ts';
import { EXAMPLE_ASSESSMENT_TEAM } from './examples/assessment-team-decision.ts';
import { EXAMPLE_VILLAGE_CONFIRMATION } from './examples/village-confirmation.ts';
import { EXAMPLE_REFUSAL } from './examples/refusal.ts';
import { EXAMPLE_EXTENSION_NOTICE } from './examples/extension-notice.ts';
import { EXAMPLE_STOP_NOTICE } from './examples/stop-notice.ts';
import { EXAMPLE_PROCESS_SLIP } from './examples/process-slip.ts';
import { EXAMPLE_INVITATION } from './examples/invitation.ts';
import { EXAMPLE_OPINION_SHEET } from './examples/opinion-sheet.ts';
import { EXAMPLE_MEETING_MINUTES } from './examples/meeting-minutes.ts';
import { EXAMPLE_HANDOVER } from './examples/handover.ts';
import { EXAMPLE_RESULT_NOTICE } from './examples/result-notice.ts';
import { EXAMPLE_CERTIFICATE_ENDING } from './examples/certificate-ending-notice.ts';
import { EXAMPLE_INSPECTION_MINUTES } from './examples/inspection-minutes.ts';
import { EXAMPLE_PRODUCTION_STOPPED } from './examples/production-stopped.ts';
import { EXAMPLE_PERIODIC_REPORT } from './examples/periodic-report.ts';
import type { PaperModel } from './model.ts';
import { UNISSUED } from './office-wording.ts';
import { isOfficePaper, PaperType } from './paper-types.ts';
import { blankPaper, buildPaper } from './papers.ts';
import type { PaperFacts } from './papers.ts';

export { EXAMPLE_OFFICE, EXAMPLE_PRODUCER };

const hash = (seed: string): string => seed.repeat(64).slice(0, 64);

/** One example of every paper. */
export const EXAMPLE_FACTS: PaperFacts = {
  registrationForm: {
    province: 'Thái Nguyên',
    year: 2026,
    producer: EXAMPLE_PRODUCER,
    productName: EXAMPLE_PRODUCT,
    classification: [
      'Sản phẩm thực phẩm',
      'Thực phẩm thô, sơ chế',
      'Mật ong, mật khác và nông sản thực phẩm khác',
    ],
    registration: 'upgrade',
    samples: '05 sản phẩm',
    signedAt: 'Tân Kỳ',
    signedOn: '2026-10-26',
    communeReceipt: {
      slipNumber: '01/PĐK-19-02104-2026',
      receivedOn: '2026-10-27',
      receiver: 'Trần Văn Tiếp (ví dụ)',
    },
    provinceReceipt: null,
  },
  selfAssessmentReport: {
    producer: EXAMPLE_PRODUCER,
    foundedOn: '2018-05-04',
    registrationNumber: '000000000000 (ví dụ)',
    productName: EXAMPLE_PRODUCT,
    productDescription: 'Chai thủy tinh 500 ml; TCCS 01:2026 (ví dụ); thủy phần không quá 21%.',
    ticks: {
      businessRegistration: true,
      qualityDeclared: true,
      foodSafety: true,
      production: false,
      intellectualProperty: true,
      trademark: true,
      collectiveMark: false,
      patent: false,
      design: false,
      copyright: false,
      other: null,
    },
    history:
      'Năm 2018: thành lập với 07 thành viên.\nNăm 2021: đầu tư máy hạ thủy phần, đăng ký nhãn hiệu.\nNăm 2023: sản phẩm được công nhận OCOP 3 sao.',
    organisation:
      'Đại hội thành viên; Hội đồng quản trị 03 người; Giám đốc; tổ nuôi ong, tổ đóng gói, kế toán.',
    businessResults: {
      supply: '320 đàn ong tại các thôn trong xã; xưởng lọc và đóng chai 120 m² tại xã.',
      quality: 'Thủy phần giảm từ 23% xuống 21%; thay nhãn mới có mã truy xuất.',
      market: 'Cửa hàng OCOP trong tỉnh, sàn thương mại điện tử, khách du lịch.',
      results: 'Năm 2024: doanh thu 1,9 tỷ đồng; năm 2025: 2,3 tỷ đồng (số liệu ví dụ).',
    },
    registration: 'upgrade',
    assessment: {
      criteriaSet: 'Mật ong, mật khác và nông sản thực phẩm khác',
      parts: EXAMPLE_PARTS,
      total: 78,
      max: 100,
      band: '4 sao',
    },
    evidence: [
      { content: 'Giấy đăng ký kinh doanh', files: ['ĐKKD HTX Linh Ngọc.pdf'] },
      {
        content: 'Giấy chứng nhận cơ sở đủ điều kiện sản xuất',
        files: ['Giấy chứng nhận ATTP.pdf'],
      },
      {
        content: 'Phiếu kết quả kiểm nghiệm chỉ tiêu chất lượng, an toàn thực phẩm theo tiêu chuẩn công bố',
        files: ['Phiếu kiểm nghiệm 2026.pdf', 'Ảnh mẫu thử.jpg'],
      },
    ],
    changes: 'Mở rộng từ 180 lên 320 đàn; thêm chứng nhận VietGAHP; đổi bao bì; có thị trường ngoài tỉnh.',
    plan: 'Giữ quy mô 350 đàn đến năm 2028; mở điểm trải nghiệm nuôi ong; đăng ký mã số mã vạch cho chai 250 ml.',
    signedAt: 'Tân Kỳ',
    signedOn: '2026-10-26',
  },
  communeReview: EXAMPLE_REVIEW,
  provinceRequest: {
    ...exampleOffice('provinceRequest', { number: '12', issuedOn: '2026-11-17' }),
    form: 'submission',
    addressees: [],
    round: 'đợt 1 năm 2027',
    products: [
      {
        name: EXAMPLE_PRODUCT,
        producer: 'Hợp tác xã Linh Ngọc',
        classification:
          'Sản phẩm thực phẩm – Thực phẩm thô, sơ chế – Mật ong, mật khác và nông sản thực phẩm khác',
        registration: 'upgrade',
        reviewNumber: '08/BC-UBND',
        samples: 5,
      },
      {
        name: 'Ô mai mơ gừng mặn ngọt',
        producer: 'Hợp tác xã Đoàn Kết',
        classification: 'Sản phẩm thực phẩm – Thực phẩm chế biến – Chế biến từ rau, củ, quả, hạt',
        registration: 'upgrade',
        reviewNumber: '09/BC-UBND',
        samples: 5,
      },
    ],
    furtherEnclosures: [],
  },
  receipt: {
    ...exampleOffice('receipt', { number: '01', issuedOn: '2026-10-27' }),
    dossierCode: '19-02104-01-2026',
    applicant: {
      name: 'Hợp tác xã Linh Ngọc',
      submittedBy: 'Nguyễn Thị Linh (ví dụ)',
      address: 'xã Tân Kỳ, tỉnh Thái Nguyên',
      phone: '0900 000 000',
      email: null,
    },
    productName: EXAMPLE_PRODUCT,
    registration: 'upgrade',
    files: [
      {
        document: 'Phiếu đăng ký (Mẫu số 01)',
        fileName: 'phieu-dang-ky.pdf',
        bytes: 412_300,
        pages: 2,
        sha256: hash('a3f9'),
      },
      {
        document: 'Báo cáo tự đánh giá (Mẫu số 02)',
        fileName: 'bao-cao-tu-danh-gia.pdf',
        bytes: 1_820_400,
        pages: 14,
        sha256: hash('09bd'),
      },
      {
        document: 'Phiếu kiểm nghiệm',
        fileName: 'Phiếu kiểm nghiệm 2026.pdf',
        bytes: 6_291_456,
        pages: 3,
        sha256: hash('7c1e'),
      },
      {
        document: 'Ảnh vùng nguyên liệu',
        fileName: 'IMG_2041.HEIC',
        bytes: 3_140_000,
        pages: null,
        sha256: hash('e55d'),
      },
    ],
    copies: '01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử',
    samples: 5,
    workingDays: 15,
    receivedOn: '2026-10-27',
    receivedTime: '08:30',
    dueOn: '2026-11-17',
    dueTime: '17:00',
    collectAt: 'Phòng Kinh tế, Ủy ban nhân dân xã Tân Kỳ',
    lookup: null,
    receiverName: 'Trần Văn Tiếp (ví dụ)',
  },
  supplementRequest: {
    ...exampleOffice('supplementRequest', { number: '02', issuedOn: '2026-10-29' }),
    dossierCode: '19-02104-01-2026',
    applicantName: 'Hợp tác xã Linh Ngọc',
    productName: EXAMPLE_PRODUCT,
    receivedOn: '2026-10-27',
    items: [
      {
        document: 'Phiếu kết quả kiểm nghiệm, trang 2',
        problem: 'Bản chụp mờ, không đọc được chỉ tiêu thủy phần.',
        remedy: 'Chụp hoặc quét lại cả 03 trang, đủ ánh sáng, không lóa.',
        dueOn: null,
      },
      {
        document: 'Giấy chứng nhận cơ sở đủ điều kiện ATTP',
        problem: 'Hết hạn ngày 15/10/2026.',
        remedy: 'Nộp giấy mới hoặc giấy hẹn của cơ quan cấp.',
        dueOn: '2026-11-12',
      },
    ],
    dueOn: '2026-11-12',
    pausesClock: true,
    contact: 'Trần Văn Tiếp (ví dụ), Phòng Kinh tế',
  },
  annualPlan: EXAMPLE_ANNUAL_PLAN,
  assessmentTeamDecision: EXAMPLE_ASSESSMENT_TEAM,
  villageConfirmation: EXAMPLE_VILLAGE_CONFIRMATION,
  refusal: EXAMPLE_REFUSAL,
  extensionNotice: EXAMPLE_EXTENSION_NOTICE,
  stopNotice: EXAMPLE_STOP_NOTICE,
  processSlip: EXAMPLE_PROCESS_SLIP,
  invitation: EXAMPLE_INVITATION,
  opinionSheet: EXAMPLE_OPINION_SHEET,
  meetingMinutes: EXAMPLE_MEETING_MINUTES,
  handover: EXAMPLE_HANDOVER,
  resultNotice: EXAMPLE_RESULT_NOTICE,
  certificateEndingNotice: EXAMPLE_CERTIFICATE_ENDING,
  inspectionMinutes: EXAMPLE_INSPECTION_MINUTES,
  productionStopped: EXAMPLE_PRODUCTION_STOPPED,
  periodicReport: EXAMPLE_PERIODIC_REPORT,
};

/** Every paper of the example. */
export const examplePapers = (): PaperModel[] => PaperType.options.map((type) => examplePaper(type));

/** The example of one paper. */
export const examplePaper = (type: PaperType): PaperModel => buildPaper(type, EXAMPLE_FACTS[type]);

/** The same sheet with nothing filled in but the office's words ("in phiếu"). */
export const blankExample = (type: PaperType): PaperModel =>
  blankPaper(type, exampleOffice(isOfficePaper(type) ? type : 'receipt', UNISSUED));
