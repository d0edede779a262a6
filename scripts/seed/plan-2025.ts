// The commune's 2025 OCOP plan as data: its goals (I.2), its units and the tasks that it gives them (III, V).
// Cadence and evidence are proposals where the plan is silent. The plan's legal preamble (QĐ 148, QĐ 1489) is of its
// year; later plans rest on QĐ 26/2026.

export type PlanUnit = 'economy' | 'culture' | 'front' | 'village' | 'producer' | 'committee';

export const PLAN_UNIT_LABELS: Readonly<Record<PlanUnit, string>> = {
  economy: 'Phòng Kinh tế',
  culture: 'Phòng Văn hóa - Xã hội',
  front: 'Ủy ban MTTQ Việt Nam xã',
  village: 'Các ông (bà) trưởng thôn',
  producer: 'Các tổ chức kinh tế',
  committee: 'UBND xã',
};

export interface PlanTarget {
  readonly id: string;
  readonly text: string;
  /** Products that the target names. */
  readonly productIds: readonly string[];
}

export const PLAN_TARGETS: readonly PlanTarget[] = [
  {
    id: 'raise',
    text: 'Phát triển và nâng cao chất lượng sản phẩm OCOP đối với các sản phẩm 3 sao',
    productIds: ['o-mai-deo', 'o-mai-gung', 'mat-ong', 'com-lam'],
  },
  {
    id: 'renew',
    text: 'Đăng ký cấp lại Giấy chứng nhận sản phẩm OCOP đối với 03 sản phẩm (đã hết hạn)',
    productIds: ['tra-hoa-hong', 'muoi-vung', 'nep-nuong'],
  },
  {
    id: 'cooperatives',
    text: 'Củng cố, kiện toàn các hợp tác xã nông nghiệp có sản phẩm tham gia Chương trình OCOP',
    productIds: [],
  },
  { id: 'organisation', text: 'Kiện toàn bộ máy tổ chức OCOP cấp xã', productIds: [] },
  {
    id: 'promotion',
    text: 'Tham gia các chương trình xúc tiến thương mại và quảng bá thương hiệu sản phẩm OCOP, các sản phẩm đặc sản của địa phương',
    productIds: [],
  },
];

export interface PlanTask {
  readonly no: number;
  readonly text: string;
  readonly lead: PlanUnit;
  readonly with: readonly PlanUnit[];
  readonly cadence: string;
  readonly evidence: string;
  /** The plan asks (đề nghị) and does not order: UBMTTQ is no unit of the committee. */
  readonly asked?: true;
}

export const PLAN_TASKS: readonly PlanTask[] = [
  {
    no: 1,
    text: 'Xây dựng, tổ chức thực hiện Kế hoạch OCOP giai đoạn và hằng năm',
    lead: 'economy',
    with: [],
    cadence: 'Hằng năm (quý IV đến quý I)',
    evidence: 'Kế hoạch ban hành',
  },
  {
    no: 2,
    text: 'Rà soát, thành lập Tổ đánh giá hồ sơ sản phẩm OCOP cấp xã',
    lead: 'economy',
    with: [],
    cadence: 'Hằng năm, khi thay đổi',
    evidence: 'Quyết định',
  },
  {
    no: 3,
    text: 'Tổ chức đánh giá, tiếp nhận, kiểm tra thể thức hồ sơ; văn bản đề nghị UBND cấp tỉnh',
    lead: 'economy',
    with: ['culture'],
    cadence: 'Theo hồ sơ, không quá 15 ngày làm việc; trước 30/4, 30/10',
    evidence: 'Báo cáo Mẫu số 03, tờ trình',
  },
  {
    no: 4,
    text: 'Hướng dẫn, hỗ trợ thành lập hợp tác xã, doanh nghiệp tham gia Chương trình OCOP',
    lead: 'economy',
    with: [],
    cadence: 'Liên tục',
    evidence: 'Danh sách, biên bản',
  },
  {
    no: 5,
    text: 'Phát triển điểm giới thiệu và bán sản phẩm; ứng dụng công nghệ, thương mại điện tử (vốn khuyến công)',
    lead: 'economy',
    with: [],
    cadence: 'Hằng năm',
    evidence: 'Ảnh, hợp đồng, gian hàng',
  },
  {
    no: 6,
    text: 'Quảng bá, xúc tiến thương mại, kết nối cung - cầu, sàn thương mại điện tử',
    lead: 'economy',
    with: ['culture'],
    cadence: 'Theo sự kiện',
    evidence: 'Danh sách hội chợ, đường dẫn',
  },
  {
    no: 7,
    text: 'Hướng dẫn, kiểm tra tiêu chuẩn, quy chuẩn chất lượng, an toàn thực phẩm với sản phẩm đăng ký và đã chứng nhận',
    lead: 'economy',
    with: [],
    cadence: 'Hằng năm, đột xuất',
    evidence: 'Biên bản',
  },
  {
    no: 8,
    text: 'Lồng ghép tái cơ cấu nông nghiệp, khuyến nông - lâm - ngư, kinh tế hộ, trang trại, hợp tác xã',
    lead: 'economy',
    with: [],
    cadence: 'Hằng năm',
    evidence: 'Mục trong báo cáo',
  },
  {
    no: 9,
    text: 'Kiểm tra, giám sát chủ thể; hướng dẫn, hỗ trợ thực hiện tại các thôn, tổ',
    lead: 'economy',
    with: ['village'],
    cadence: 'Thường xuyên',
    evidence: 'Biên bản',
  },
  {
    no: 10,
    text: 'Theo dõi, đánh giá, tổng hợp, tham mưu báo cáo Sở Nông nghiệp và Môi trường, UBND tỉnh',
    lead: 'economy',
    with: ['culture', 'front', 'village', 'producer'],
    cadence: 'Định kỳ, đột xuất',
    evidence: 'Báo cáo',
  },
  {
    no: 11,
    text: 'Phát triển du lịch nông nghiệp, nông thôn; tour, tuyến, điểm; đưa sản phẩm vào sự kiện văn hóa',
    lead: 'culture',
    with: ['economy'],
    cadence: 'Hằng năm',
    evidence: 'Kế hoạch, ảnh',
  },
  {
    no: 12,
    text: 'Tăng chuyên mục, thời lượng tuyên truyền; chuyên mục Mỗi xã một sản phẩm trên Đài Truyền thanh cấp xã',
    lead: 'culture',
    with: ['village'],
    cadence: 'Hằng tuần, hằng tháng',
    evidence: 'Lịch phát, tin bài',
  },
  {
    no: 13,
    text: 'Tăng cường chuyển đổi số trong Chương trình OCOP',
    lead: 'economy',
    with: ['culture'],
    cadence: 'Liên tục',
    evidence: '',
  },
  {
    no: 14,
    text: 'Tham gia đánh giá sản phẩm OCOP thuộc thẩm quyền cấp xã',
    lead: 'economy',
    with: ['culture'],
    cadence: 'Hằng năm',
    evidence: 'Phiếu ý kiến',
  },
  {
    no: 15,
    text: 'Tuyên truyền, vận động đoàn viên, hội viên, thành viên tham gia; đẩy mạnh phong trào khởi nghiệp',
    lead: 'front',
    with: [],
    cadence: 'Hằng năm',
    evidence: 'Báo cáo',
    asked: true,
  },
  {
    no: 16,
    text: 'Triển khai Kế hoạch đến hộ; vận động; rà soát, khuyến khích đăng ký ý tưởng, chuẩn bị hồ sơ',
    lead: 'village',
    with: ['economy'],
    cadence: 'Hằng năm',
    evidence: 'Danh sách ý tưởng',
  },
  {
    no: 17,
    text: 'Xác nhận tỷ lệ lao động địa phương, tỷ lệ sử dụng nguồn nguyên liệu địa phương và các nội dung liên quan',
    lead: 'village',
    with: ['producer'],
    cadence: 'Theo hồ sơ',
    evidence: 'Giấy xác nhận',
  },
  {
    no: 18,
    text: 'Sản xuất theo chuỗi giá trị; hạ tầng; phân phối; tuân thủ tiêu chuẩn, môi trường; đề xuất ý tưởng mới',
    lead: 'producer',
    with: [],
    cadence: 'Liên tục',
    evidence: 'Số liệu kỳ',
  },
  {
    no: 19,
    text: 'Ban Chỉ đạo các Chương trình MTQG (QĐ 74/QĐ-UBND ngày 17/7/2025): OCOP trong tiêu chí Tổ chức sản xuất và phát triển kinh tế nông thôn',
    lead: 'committee',
    with: [],
    cadence: '',
    evidence: 'Quyết định',
  },
];
