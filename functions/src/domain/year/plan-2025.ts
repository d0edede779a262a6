/**
 * The commune's plan of 2025 as a plan's own data: "Kế hoạch triển khai thực hiện Chương trình “Mỗi xã một sản phẩm” xã
 * Tân Kỳ năm 2025", targets of part I.2, tasks of parts III and V with who leads them. How often a task comes and what
 * shows its end are proposals where the plan is silent.
 */
import type { PlanTargetRow, PlanTaskRow, PlanValues } from './plan-fields.ts';
import { PLAN_2025_LAW, PLAN_2025_TEXT } from './plan-2025-text.ts';
import type { Cadence, UnitKind } from './units.ts';

type Goal = PlanTargetRow['goal'];

const made = (goal: Goal, producer: string, ...products: readonly string[]) =>
  products.map((product) => ({ goal, product, producer }));

/** I.2: the products to raise, and those whose certificates ended. */
export const PLAN_2025_PRODUCTS = [
  ...made('raise', 'Hợp tác xã Đoàn Kết', 'Ô mai mơ dẻo chua ngọt', 'Ô mai mơ gừng mặn ngọt'),
  ...made('raise', 'Hợp tác xã Linh Ngọc', 'Mật ong hoa núi'),
  ...made('raise', 'Hộ kinh doanh Hà Ngọc Sáng', 'Cơm lam nướng Sáng Lê'),
  ...made('renew', 'Hợp tác xã Trà hạnh phúc', 'Trà hoa hồng'),
  ...made('renew', 'Hộ kinh doanh Hà Ngọc Sáng', 'Muối vừng Sáng Lê'),
  ...made('renew', 'Hợp tác xã nông nghiệp sạch Tân Sơn', 'Nếp nương Đáyzang'),
] as const;

/** I.2: what it aims at beside the products. */
export const PLAN_2025_AIMS: readonly { readonly goal: Goal; readonly name: string }[] = [
  {
    goal: 'cooperative',
    name: 'Phát triển các tổ chức kinh tế: củng cố, kiện toàn các hợp tác xã nông nghiệp có sản phẩm tham gia Chương trình OCOP.',
  },
  { goal: 'apparatus', name: 'Kiện toàn Bộ máy tổ chức OCOP cấp xã.' },
  {
    goal: 'promotion',
    name: 'Tham gia các Chương trình xúc tiến thương mại và quảng bá thương hiệu sản phẩm OCOP, các sản phẩm đặc sản của địa phương.',
  },
];

/** "Nơi nhận": village heads and producers get it on paper. */
export const PLAN_2025_RECIPIENTS = {
  electronic: [
    'Chi Cục Kinh tế hợp tác và PTNT tỉnh',
    'TT Đảng ủy; TT HĐND xã',
    'Các PCT UBND xã',
    'UB MTTQVN xã',
    'Phòng Văn hóa - Xã hội',
  ],
  paper: ['Các trưởng thôn', 'Các tổ chức kinh tế', 'Lưu: VT. KT.(D)'],
} as const;

interface Given {
  readonly support?: string;
  readonly when?: string;
  readonly dueOn?: string;
  readonly evidence: string;
}

const task = (code: string, lead: UnitKind, cadence: Cadence, name: string, given: Given): PlanTaskRow => ({
  code,
  name,
  lead,
  support: given.support ?? '',
  cadence,
  when: given.when ?? '',
  dueOn: given.dueOn ?? '',
  evidence: given.evidence,
});

const UNITS = 'Các đơn vị liên quan';
const ECONOMY = 'Phòng Kinh tế';
const CULTURE = 'Phòng Văn hóa - Xã hội';

/** The nineteen tasks; the twelfth comes weekly and monthly, and so is two rows. */
export const PLAN_2025_TASKS: readonly PlanTaskRow[] = [
  task('1', 'economy', 'yearly', 'Xây dựng, tổ chức thực hiện Kế hoạch OCOP giai đoạn và hằng năm', {
    support: UNITS,
    when: 'Quý IV đến quý I',
    evidence: 'Kế hoạch được ban hành',
  }),
  task('2', 'economy', 'yearly', 'Rà soát, thành lập Tổ đánh giá hồ sơ sản phẩm OCOP cấp xã', {
    support: UNITS,
    when: 'Hằng năm, khi có thay đổi',
    evidence: 'Quyết định',
  }),
  task(
    '3',
    'economy',
    'dossier',
    'Tổ chức đánh giá, tiếp nhận, kiểm tra thể thức hồ sơ; văn bản đề nghị UBND tỉnh đánh giá, phân hạng',
    {
      support: `${CULTURE}; Tổ đánh giá`,
      when: 'Theo từng hồ sơ; trước 30/4, 30/10',
      evidence: 'Báo cáo đánh giá, văn bản đề nghị',
    },
  ),
  task(
    '4',
    'economy',
    'continuous',
    'Hướng dẫn, hỗ trợ thành lập hợp tác xã, doanh nghiệp tham gia Chương trình OCOP',
    { evidence: 'Danh sách, biên bản' },
  ),
  task(
    '5',
    'economy',
    'yearly',
    'Phát triển điểm giới thiệu và bán sản phẩm; ứng dụng công nghệ, thương mại điện tử (vốn khuyến công)',
    { support: UNITS, when: 'Trong năm', evidence: 'Ảnh, hợp đồng, gian hàng' },
  ),
  task('6', 'economy', 'event', 'Quảng bá, xúc tiến thương mại, kết nối cung - cầu, sàn thương mại điện tử', {
    support: CULTURE,
    evidence: 'Danh sách hội chợ, đường dẫn',
  }),
  task(
    '7',
    'economy',
    'yearly',
    'Hướng dẫn, kiểm tra tiêu chuẩn, an toàn thực phẩm với sản phẩm đăng ký và đã chứng nhận',
    { when: 'Hằng năm, đột xuất', evidence: 'Biên bản' },
  ),
  task('8', 'economy', 'yearly', 'Lồng ghép tái cơ cấu ngành nông nghiệp, khuyến nông - lâm - ngư', {
    when: 'Trong năm',
    evidence: 'Mục trong báo cáo',
  }),
  task('9', 'economy', 'continuous', 'Kiểm tra, giám sát chủ thể; hướng dẫn các thôn/tổ', {
    support: 'Trưởng thôn',
    evidence: 'Biên bản',
  }),
  task(
    '10',
    'economy',
    'halfYearly',
    'Theo dõi, đánh giá, tổng hợp, tham mưu báo cáo Sở Nông nghiệp và Môi trường, UBND tỉnh',
    { support: UNITS, when: 'Định kỳ, đột xuất', evidence: 'Báo cáo' },
  ),
  task(
    '11',
    'culture',
    'yearly',
    'Phát triển du lịch nông nghiệp, xây dựng tour, tuyến, điểm; đưa sản phẩm vào sự kiện văn hóa',
    { support: ECONOMY, when: 'Trong năm', evidence: 'Kế hoạch, ảnh' },
  ),
  task('12', 'culture', 'weekly', 'Chuyên mục OCOP hằng tuần trên Đài Truyền thanh xã', {
    support: 'Đài Truyền thanh xã; Trưởng thôn',
    evidence: 'Lịch phát, tin bài',
  }),
  task('12-thang', 'culture', 'monthly', 'Chuyên mục OCOP hằng tháng; tăng thời lượng tuyên truyền', {
    support: 'Đài Truyền thanh xã; Trưởng thôn',
    evidence: 'Lịch phát, tin bài',
  }),
  task('13', 'economy', 'continuous', 'Tăng cường chuyển đổi số trong Chương trình OCOP', {
    support: CULTURE,
    evidence: 'Mục trong báo cáo',
  }),
  task('14', 'economy', 'yearly', 'Tham gia đánh giá sản phẩm OCOP thuộc thẩm quyền cấp xã', {
    support: CULTURE,
    evidence: 'Phiếu ý kiến',
  }),
  task(
    '15',
    'front',
    'yearly',
    'Tuyên truyền, vận động đoàn viên, hội viên; phong trào khởi nghiệp (đề nghị)',
    {
      support: 'Các đoàn thể',
      when: 'Trong năm',
      evidence: 'Báo cáo',
    },
  ),
  task(
    '16',
    'village',
    'yearly',
    'Triển khai Kế hoạch đến hộ; vận động, rà soát, khuyến khích đăng ký ý tưởng',
    {
      support: ECONOMY,
      when: 'Trong năm',
      evidence: 'Danh sách ý tưởng',
    },
  ),
  task('17', 'village', 'dossier', 'Xác nhận tỷ lệ lao động, nguyên liệu địa phương', {
    support: 'Các chủ thể',
    evidence: 'Giấy xác nhận',
  }),
  task(
    '18',
    'producer',
    'continuous',
    'Sản xuất theo chuỗi giá trị; hạ tầng; phân phối; tuân thủ tiêu chuẩn, môi trường; đề xuất ý tưởng mới',
    { evidence: 'Số liệu kỳ' },
  ),
  task(
    '19',
    'leader',
    'yearly',
    'Ban Chỉ đạo các Chương trình MTQG (Quyết định số 74/QĐ-UBND ngày 17/7/2025); gắn OCOP với tiêu chí Tổ chức sản xuất và phát triển kinh tế nông thôn',
    { support: ECONOMY, evidence: 'Quyết định' },
  ),
];

const target = (code: string, goal: Goal, name: string): PlanTargetRow => ({
  code,
  goal,
  name,
  productId: '',
  dueOn: '2025-12-31',
});

const { generalGoals, ...WORDS } = PLAN_2025_TEXT;

/** The plan whole. Its products are named: which of the commune's they are, only the commune's data know. */
export const PLAN_2025_VALUES: PlanValues = {
  ...WORDS,
  contents: [...PLAN_2025_TEXT.contents],
  units: [...PLAN_2025_TEXT.units],
  year: '2025',
  previousId: '',
  law: PLAN_2025_LAW.join('\n'),
  goals: generalGoals,
  targets: [
    ...PLAN_2025_PRODUCTS.map(({ goal, product }, at) => target(String(at + 1), goal, product)),
    ...PLAN_2025_AIMS.map(({ goal, name }, at) =>
      target(String(PLAN_2025_PRODUCTS.length + at + 1), goal, name),
    ),
  ],
  tasks: PLAN_2025_TASKS,
  electronic: PLAN_2025_RECIPIENTS.electronic.join('\n'),
  paper: PLAN_2025_RECIPIENTS.paper.join('\n'),
  documentId: '',
};
