/**
 * Example facts for the preview of an office's wording, the printed samples and the bench: "Mật ong hoa núi" of
 * HTX Linh Ngọc, xã Tân Kỳ. Product, producer, commune and units stand in the commune's 2025 plan; every other fact
 * (persons, figures, numbers, days) is an example and is not true of anybody. Persons are named "(ví dụ)".
 */
import { defaultOfficeWording } from './office-wording.ts';
import type { PaperModel } from './model.ts';
import { papers } from './papers.ts';
import type { PaperFacts } from './papers.ts';
import type { ProducerFacts } from './papers/facts.ts';
import type { CriteriaPartFacts } from './papers/self-assessment-tables.ts';

export const EXAMPLE_OFFICE = defaultOfficeWording({ kind: 'xã', name: 'Tân Kỳ', province: 'Thái Nguyên' });

export const EXAMPLE_PRODUCER: ProducerFacts = {
  name: 'Hợp tác xã Linh Ngọc',
  kind: 'Hợp tác xã',
  address: 'xã Tân Kỳ, tỉnh Thái Nguyên',
  phone: '0900 000 000',
  email: 'vi-du@example.org',
  representative: {
    name: 'Nguyễn Thị Linh (ví dụ)',
    position: 'Giám đốc',
    gender: 'Nữ',
    ethnicity: 'Tày',
    residence: 'thôn ví dụ, xã Tân Kỳ, tỉnh Thái Nguyên',
  },
};

const PRODUCT = 'Mật ong hoa núi';

const PARTS: readonly CriteriaPartFacts[] = [
  {
    code: 'A',
    title: 'SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG',
    points: 31,
    max: 40,
    groups: [
      {
        number: '1',
        title: 'TỔ CHỨC SẢN XUẤT',
        points: 14,
        max: 18,
        criteria: [
          {
            number: '1.1',
            title: 'Nguồn gốc sản phẩm',
            points: 3,
            max: 3,
            choice: 'Sản phẩm được nuôi/trồng trên địa bàn cấp xã từ 75% đến 100%',
            description: 'Toàn bộ 320 đàn ong đặt tại các thôn trong xã; mật thu từ tháng 3 đến tháng 8.',
            evidence: ['Bản đồ điểm đặt ong.pdf', 'Giấy xác nhận của trưởng thôn.pdf'],
          },
          {
            number: '1.2',
            title: 'Vùng nguyên liệu được cấp chứng nhận chất lượng',
            points: 1,
            max: 2,
            choice: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)',
            description: 'Chứng nhận VietGAHP cho 200 đàn.',
            evidence: ['VietGAHP.pdf'],
          },
        ],
      },
      {
        number: '2',
        title: 'PHÁT TRIỂN SẢN PHẨM',
        points: 9,
        max: 12,
        criteria: [
          {
            number: '2.1',
            title: 'Nguồn gốc ý tưởng sản phẩm',
            points: 2,
            max: 3,
            choice: 'Phát triển dựa trên sản phẩm đặc trưng của địa phương',
            description: 'Ong khai thác hoa rừng núi đá, nghề có từ lâu trong vùng.',
            evidence: ['Câu chuyện sản phẩm.docx'],
          },
        ],
      },
    ],
  },
  {
    code: 'B',
    title: 'KHẢ NĂNG TIẾP THỊ',
    points: 19,
    max: 25,
    groups: [
      {
        number: '4',
        title: 'TIẾP THỊ',
        points: 11,
        max: 15,
        criteria: [
          {
            number: '4.1',
            title: 'Khu vực phân phối chính',
            points: 3,
            max: 5,
            choice: 'Thị trường trong tỉnh và một số tỉnh lân cận',
            description: null,
            evidence: [],
          },
        ],
      },
    ],
  },
  {
    code: 'C',
    title: 'CHẤT LƯỢNG SẢN PHẨM',
    points: 28,
    max: 35,
    groups: [
      {
        number: '6',
        title: 'CHỈ TIÊU CẢM QUAN, DINH DƯỠNG',
        points: 12,
        max: 15,
        criteria: [
          {
            number: '6.1',
            title: 'Màu sắc, mùi vị',
            points: 4,
            max: 5,
            choice: 'Tốt',
            description: 'Màu vàng hổ phách, thơm hoa rừng.',
            evidence: ['Phiếu kiểm nghiệm 2026.pdf'],
          },
        ],
      },
    ],
  },
];

const REVIEW: PaperFacts['communeReview'] = {
  office: EXAMPLE_OFFICE,
  issuance: { number: '08', issuedOn: '2026-11-16' },
  producer: EXAMPLE_PRODUCER,
  productName: PRODUCT,
  materials: {
    claim:
      'Hợp tác xã đặt ong tại các thôn trong xã; mật thô thu từ hoa rừng tự nhiên và vườn cây của thành viên, không nhập mật từ ngoài tỉnh. Sản lượng mật thô 12 tháng gần nhất là 12.400 kg, trong đó 10.850 kg thu tại xã, phần còn lại thu tại các xã giáp ranh trong tỉnh theo mùa hoa.',
    finding:
      'Qua đối chiếu sổ ghi chép đàn ong, hóa đơn, phiếu thu mua và xác nhận của trưởng thôn, tỷ lệ nguyên liệu thu trên địa bàn xã là 87,5%; 100% nguyên liệu thu trong tỉnh. Nội dung mô tả của chủ thể phù hợp với thực tế.\nVùng đặt ong nằm xa khu dân cư tập trung và khu vực phun thuốc bảo vệ thực vật; hợp tác xã có sổ theo dõi từng điểm đặt ong.',
    ratios: [
      { label: 'Mật ong thô, trong xã', total: '12.400 kg', local: '10.850 kg', ratio: '87,5%' },
      { label: 'Mật ong thô, trong tỉnh', total: '12.400 kg', local: '12.400 kg', ratio: '100%' },
    ],
    source:
      'Số liệu 12 tháng đến ngày 30/9/2026, trưởng thôn xác nhận ngày 09/11/2026 sau khi đối chiếu sổ thu mua (số liệu ví dụ).',
  },
  labour: {
    claim:
      'Hợp tác xã sử dụng 16 lao động thường xuyên, trong đó 14 người thường trú tại xã; vào mùa thu mật thuê thêm lao động thời vụ là người trong thôn.',
    finding:
      'Danh sách lao động có xác nhận của chủ thể, nơi thường trú đã được trưởng thôn đối chiếu. Tỷ lệ lao động địa phương là 87,5%, phù hợp với mô tả của chủ thể.',
    ratios: [{ label: 'Lao động thường xuyên', total: '16 người', local: '14 người', ratio: '87,5%' }],
    source: 'Danh sách lao động lập ngày 01/10/2026 (số liệu ví dụ).',
  },
  idea: {
    claim:
      'Ý tưởng xuất phát từ nghề nuôi ong lấy mật của các hộ trong vùng; hợp tác xã phát triển thành sản phẩm đóng chai có nhãn, tem truy xuất.',
    finding:
      'Nghề nuôi ong lấy mật hoa rừng có ở địa phương từ lâu. Sản phẩm được phát triển từ sản phẩm truyền thống, chủ thể đã cải tiến khâu lọc, hạ thủy phần, đóng chai và bao bì. Phòng Văn hóa - Xã hội thống nhất với mô tả của chủ thể.',
    ratios: [],
    source: null,
  },
  identity: {
    claim:
      'Mật thu từ hoa rừng núi đá, ong bản địa, lấy mật theo mùa hoa và kinh nghiệm đọc thời tiết của người dân địa phương.',
    finding:
      'Giống ong nội và nguồn hoa tự nhiên tạo vị mật riêng của vùng. Kinh nghiệm chọn điểm đặt ong, thời điểm quay mật và cách giữ đàn qua mùa đông được các hộ truyền cho nhau; câu chuyện sản phẩm gắn với cảnh quan và đời sống của người Tày ở địa phương.\nĐề nghị chủ thể tiếp tục ghi chép tri thức nuôi ong của các hộ cao tuổi, bổ sung hình ảnh tư liệu vào câu chuyện sản phẩm.',
    ratios: [],
    source: null,
  },
};

const hash = (seed: string): string => seed.repeat(64).slice(0, 64);

/** One example of every paper. */
export const EXAMPLE_FACTS: PaperFacts = {
  registrationForm: {
    province: 'Thái Nguyên',
    year: 2026,
    producer: EXAMPLE_PRODUCER,
    productName: PRODUCT,
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
    productName: PRODUCT,
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
      parts: PARTS,
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
  communeReview: REVIEW,
  provinceRequest: {
    office: EXAMPLE_OFFICE,
    issuance: { number: '12', issuedOn: '2026-11-17' },
    form: 'submission',
    addressees: [],
    round: 'đợt 1 năm 2027',
    products: [
      {
        name: PRODUCT,
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
    office: EXAMPLE_OFFICE,
    issuance: { number: '01', issuedOn: '2026-10-27' },
    dossierCode: '19-02104-01-2026',
    applicant: {
      name: 'Hợp tác xã Linh Ngọc',
      submittedBy: 'Nguyễn Thị Linh (ví dụ)',
      address: 'xã Tân Kỳ, tỉnh Thái Nguyên',
      phone: '0900 000 000',
      email: null,
    },
    productName: PRODUCT,
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
    office: EXAMPLE_OFFICE,
    issuance: { number: '02', issuedOn: '2026-10-29' },
    dossierCode: '19-02104-01-2026',
    applicantName: 'Hợp tác xã Linh Ngọc',
    productName: PRODUCT,
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
};

/** Every paper of the example. */
export function examplePapers(): PaperModel[] {
  return [
    papers.registrationForm.build(EXAMPLE_FACTS.registrationForm),
    papers.selfAssessmentReport.build(EXAMPLE_FACTS.selfAssessmentReport),
    papers.communeReview.build(EXAMPLE_FACTS.communeReview),
    papers.provinceRequest.build(EXAMPLE_FACTS.provinceRequest),
    papers.receipt.build(EXAMPLE_FACTS.receipt),
    papers.supplementRequest.build(EXAMPLE_FACTS.supplementRequest),
  ];
}
