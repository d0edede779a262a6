/**
 * The words of a plan for a year under the law in force: Quyết định 26/2026/QĐ-TTg, Nghị quyết 257/2025/QH15. They follow
 * the parts, units and tasks of the commune's own plan of 2025 ("Kế hoạch triển khai thực hiện Chương trình OCOP xã
 * Tân Kỳ năm 2025"); what that plan took from Quyết định 148 and 1489 is replaced by Quyết định 26.
 */
import { PRODUCT_SETS } from '../../criteria/product-sets.ts';
import type { AnnualPlanDetails } from './annual-plan-fields.ts';

type PlanText = Pick<
  AnnualPlanDetails,
  | 'generalGoals'
  | 'raiseLead'
  | 'renewLead'
  | 'newLead'
  | 'otherGoals'
  | 'subjects'
  | 'groups'
  | 'requirements'
  | 'contents'
  | 'funding'
  | 'units'
>;

const lines = (...list: readonly string[]): string => list.join('\n');

/** The six sectors with their groups, as Phụ lục I of Quyết định 26/2026/QĐ-TTg names them. */
function groupsInForce(): string[] {
  const sectors = new Map<string, Set<string>>();
  for (const { sector, group } of PRODUCT_SETS)
    sectors.set(sector.name, (sectors.get(sector.name) ?? new Set()).add(group.name));
  return [...sectors].map(([sector, groups]) =>
    groups.size === 1 ? `${sector}.` : `${sector}, gồm: ${[...groups].join('; ')}.`,
  );
}

export const PLAN_TEXT: PlanText = {
  generalGoals: lines(
    'Phát triển sản phẩm OCOP nhằm khơi dậy tiềm năng, lợi thế khu vực nông thôn, nâng cao thu nhập cho người dân; góp phần tiếp tục cơ cấu lại ngành nông nghiệp gắn với phát triển tiểu thủ công nghiệp, ngành nghề, dịch vụ và du lịch nông thôn; thúc đẩy kinh tế nông thôn phát triển bền vững, trên cơ sở tăng cường ứng dụng chuyển đổi số và kinh tế tuần hoàn, bảo tồn các giá trị văn hóa, quản lý tài nguyên, bảo tồn đa dạng sinh học, cảnh quan và môi trường nông thôn.',
    'Phát triển các hình thức tổ chức sản xuất, kinh doanh để sản xuất các sản phẩm truyền thống, sản phẩm, dịch vụ có lợi thế, đạt tiêu chuẩn, có khả năng cạnh tranh trên thị trường; nâng cao năng lực quản lý, phát triển sản phẩm của các chủ thể tham gia Chương trình OCOP; góp phần chuyển dịch cơ cấu kinh tế, cơ cấu lao động nông thôn và thực hiện hiệu quả Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035.',
  ),
  raiseLead:
    'Tập trung chỉ đạo phát triển và nâng cao chất lượng, hướng tới nâng hạng sản phẩm OCOP đối với các sản phẩm',
  renewLead:
    'Đăng ký đánh giá lại để được cấp lại giấy chứng nhận sản phẩm OCOP đối với các sản phẩm đã hết hạn hoặc đến kỳ nộp hồ sơ trong năm',
  newLead: 'Hướng dẫn đăng ký đánh giá, phân hạng lần đầu đối với các sản phẩm',
  otherGoals: lines(
    '100% hồ sơ của chủ thể được xem xét, gửi Ủy ban nhân dân tỉnh trong thời hạn 15 ngày làm việc kể từ ngày tiếp nhận, kịp các đợt đánh giá của tỉnh (gửi trước ngày 30/4 và trước ngày 30/10).',
    'Phát triển các tổ chức kinh tế: củng cố, kiện toàn các hợp tác xã nông nghiệp có sản phẩm tham gia Chương trình OCOP.',
    'Kiện toàn bộ máy tổ chức OCOP cấp xã.',
    'Tham gia các chương trình xúc tiến thương mại và quảng bá thương hiệu sản phẩm OCOP, các sản phẩm đặc sản của địa phương.',
  ),
  subjects: lines(
    'Chủ thể thực hiện: các hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ sản xuất, hộ gia đình có đăng ký kinh doanh; riêng dịch vụ du lịch gồm cả hội, hiệp hội, trung tâm điều hành hoặc tổ chức tương đương.',
    'Sản phẩm: các sản phẩm hàng hóa và dịch vụ du lịch có nguồn gốc địa phương, có đặc trưng về giá trị văn hóa, lợi thế của địa phương; đặc biệt là các sản phẩm đặc sản vùng miền, sản phẩm làng nghề, dịch vụ du lịch dựa trên các thế mạnh, lợi thế về điều kiện tự nhiên, nguồn nguyên liệu, tri thức và văn hóa bản địa.',
  ),
  groups: lines(...groupsInForce()),
  requirements: lines(
    'Phát huy tiềm năng, lợi thế và truyền thống của địa phương để phát triển các sản phẩm đặc sản có giá trị cao về kinh tế và văn hóa.',
    'Phát huy sáng tạo và sức mạnh cộng đồng trong sản xuất và hình thành các sản phẩm gắn với giá trị cộng đồng.',
    'Phát triển liên kết theo chuỗi giá trị nhằm nâng cao năng lực sản xuất và phát triển bền vững các sản phẩm hàng hóa.',
    'Hồ sơ trung thực, đúng thành phần; việc xem xét, đánh giá bảo đảm công khai, khách quan, đúng thẩm quyền, đúng thời hạn; không phát sinh thành phần hồ sơ ngoài quy định.',
  ),
  contents: [
    {
      title: 'Kiện toàn bộ máy quản lý, điều hành thực hiện Chương trình OCOP',
      lines: lines(
        'Gắn nội dung Chương trình OCOP với nhiệm vụ của Ban Chỉ đạo các Chương trình mục tiêu quốc gia cấp xã; phân công nhiệm vụ cụ thể cho công chức Phòng Kinh tế phụ trách lĩnh vực nông nghiệp tham mưu triển khai thực hiện.',
        'Rà soát, kiện toàn Tổ đánh giá hồ sơ sản phẩm OCOP cấp xã.',
      ),
    },
    {
      title: 'Tổ chức thực hiện các hoạt động tuyên truyền về Chương trình',
      lines: lines(
        'Tuyên truyền về sự cần thiết, các nguyên tắc, nội dung của Chương trình OCOP, Bộ tiêu chí và quy trình đánh giá, phân hạng theo Quyết định số 26/2026/QĐ-TTg, chính sách hỗ trợ phát triển sản xuất, các mô hình phát triển sản phẩm điển hình và việc đề xuất ý tưởng sản phẩm.',
        'Duy trì chuyên mục Mỗi xã một sản phẩm trên hệ thống truyền thanh cấp xã hằng tuần, hằng tháng.',
      ),
    },
    {
      title: 'Triển khai Chương trình OCOP',
      lines: lines(
        'Thực hiện các chỉ tiêu kế hoạch phát triển kinh tế đã giao; các chương trình khuyến nông, mô hình sản xuất có giá trị kinh tế cao, chuyển đổi cơ cấu cây trồng có giá trị, hiệu quả, bền vững.',
        'Hướng dẫn các chủ thể đăng ký ý tưởng sản phẩm, hoàn chỉnh và thực hiện phương án sản xuất kinh doanh, lập Phiếu đăng ký (Mẫu số 01), Báo cáo tự đánh giá (Mẫu số 02) và tài liệu minh chứng.',
        'Thông báo cho chủ thể có giấy chứng nhận sắp hết hạn để nộp hồ sơ đánh giá lại không sớm hơn 180 ngày và không muộn hơn 120 ngày trước ngày hết hạn.',
        'Tiếp nhận, kiểm tra thành phần hồ sơ; đánh giá bốn nội dung thuộc thẩm quyền (nguyên liệu địa phương, lao động địa phương, nguồn gốc ý tưởng, bản sắc và trí tuệ địa phương), tổ chức họp trong trường hợp cần thiết; ban hành Báo cáo đánh giá (Mẫu số 03) và văn bản đề nghị Ủy ban nhân dân tỉnh đánh giá, phân hạng trong thời hạn 15 ngày làm việc kể từ ngày tiếp nhận.',
      ),
    },
    {
      title: 'Xúc tiến thương mại, quảng bá sản phẩm',
      lines: lines(
        'Hỗ trợ, tạo điều kiện cho các hợp tác xã, tổ hợp tác, hộ kinh doanh tham gia hội chợ, triển lãm trên địa bàn tỉnh và trong nước.',
        'Khuyến khích liên kết giữa xúc tiến thương mại, xúc tiến đầu tư với hoạt động khuyến công; tham gia các đoàn khảo sát thị trường, gặp gỡ, giao thương, quảng bá, tiêu thụ sản phẩm.',
        'Xây dựng điểm giới thiệu và bán sản phẩm OCOP, kết nối với hệ thống phân phối sản phẩm OCOP trên địa bàn tỉnh và trong nước.',
        'Quảng bá sản phẩm trên sàn thương mại điện tử, mạng xã hội; hướng dẫn chủ thể sử dụng nhãn hiệu chứng nhận sản phẩm OCOP đúng quy định và chỉ khi giấy chứng nhận còn hiệu lực.',
      ),
    },
  ],
  funding: lines(
    'Nguồn vốn thực hiện Chương trình OCOP chủ yếu là nguồn xã hội hóa: vốn của các doanh nghiệp, hợp tác xã, hộ sản xuất kinh doanh tự huy động, vốn vay từ các tổ chức tín dụng, các quỹ đầu tư, quỹ phát triển doanh nghiệp nhỏ và vừa, quỹ hỗ trợ phát triển hợp tác xã.',
    'Ngân sách nhà nước hỗ trợ một phần (nếu có) theo quy định.',
  ),
  units: [
    {
      unit: 'Phòng Kinh tế',
      tasks: lines(
        'Chủ trì xây dựng và tổ chức thực hiện Kế hoạch triển khai Chương trình OCOP theo giai đoạn và hằng năm.',
        'Chủ trì, phối hợp với các đơn vị liên quan rà soát, thành lập Tổ đánh giá hồ sơ sản phẩm OCOP cấp xã; tiếp nhận, kiểm tra thành phần hồ sơ, tham mưu Báo cáo đánh giá (Mẫu số 03) và văn bản đề nghị Ủy ban nhân dân tỉnh đánh giá, phân hạng.',
        'Hướng dẫn, hỗ trợ các nhóm hộ, tổ sản xuất, hộ sản xuất kinh doanh thành lập hợp tác xã, doanh nghiệp tham gia Chương trình OCOP.',
        'Phát triển điểm giới thiệu và bán sản phẩm OCOP; hỗ trợ chủ thể ứng dụng công nghệ, máy móc thiết bị, thương mại điện tử từ nguồn vốn khuyến công; tổ chức quảng bá, xúc tiến thương mại, kết nối cung - cầu.',
        'Hướng dẫn, kiểm tra việc thực hiện các tiêu chuẩn, quy chuẩn chất lượng, an toàn thực phẩm đối với sản phẩm đăng ký tham gia và sản phẩm đã được chứng nhận OCOP.',
        'Lồng ghép các hoạt động vào cơ cấu lại ngành nông nghiệp, khuyến nông - lâm - ngư; hướng dẫn phát triển kinh tế hộ, kinh tế trang trại, hợp tác xã nông nghiệp.',
        'Kiểm tra, giám sát hoạt động sản xuất kinh doanh của các chủ thể; hướng dẫn, hỗ trợ thực hiện Chương trình OCOP tại các thôn, tổ.',
        'Theo dõi, đánh giá, tổng hợp, tham mưu Ủy ban nhân dân cấp xã báo cáo Sở Nông nghiệp và Môi trường, Ủy ban nhân dân tỉnh định kỳ hoặc đột xuất khi có yêu cầu.',
      ),
    },
    {
      unit: 'Phòng Văn hóa - Xã hội',
      tasks: lines(
        'Chủ trì, phối hợp với các đơn vị hỗ trợ phát triển, quảng bá, xúc tiến các sản phẩm dịch vụ du lịch nông nghiệp, nông thôn gắn với Chương trình OCOP; xây dựng các tour, tuyến, điểm du lịch gắn với nông nghiệp và nông thôn mới; đưa sản phẩm OCOP tham gia các sự kiện, triển lãm về văn hóa các cấp.',
        'Chủ trì, phối hợp tăng chuyên mục, thời lượng tuyên truyền về Chương trình OCOP.',
        'Phối hợp với Phòng Kinh tế tăng cường chuyển đổi số trong Chương trình OCOP.',
        'Cho ý kiến về nguồn gốc ý tưởng, bản sắc và trí tuệ địa phương của sản phẩm; tham gia đánh giá hồ sơ thuộc thẩm quyền cấp xã.',
      ),
    },
    {
      unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã',
      tasks:
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã tăng cường tuyên truyền, vận động, hướng dẫn, hỗ trợ đoàn viên, hội viên, thành viên tích cực tham gia Chương trình OCOP; đẩy mạnh phong trào khởi nghiệp.',
    },
    {
      unit: 'Các ông (bà) trưởng thôn',
      tasks: lines(
        'Triển khai Kế hoạch đến các tổ chức, cá nhân, hộ sản xuất kinh doanh trên địa bàn quản lý; tuyên truyền, vận động nhân dân phát triển kinh tế hộ gia đình gắn với trồng và chế biến nguyên liệu theo chuỗi giá trị.',
        'Rà soát, khuyến khích các tổ chức, cá nhân đăng ký ý tưởng, chuẩn bị hồ sơ sản phẩm; xác nhận các nội dung của hồ sơ minh chứng về tỷ lệ lao động địa phương, tỷ lệ sử dụng nguồn nguyên liệu địa phương và các nội dung liên quan.',
      ),
    },
    {
      unit: 'Các tổ chức kinh tế',
      tasks: lines(
        'Tổ chức sản xuất các sản phẩm nông nghiệp, phi nông nghiệp, dịch vụ có lợi thế theo chuỗi giá trị; nâng cao chất lượng sản phẩm theo yêu cầu của Bộ tiêu chí.',
        'Huy động nguồn lực để hoàn thiện cơ sở hạ tầng; hoàn thiện hệ thống phân phối, chủ động quảng bá, xúc tiến thương mại bằng nhiều hình thức.',
        'Tuân thủ quy định về tiêu chuẩn chất lượng, an toàn thực phẩm, bảo vệ môi trường và sử dụng nhãn hiệu OCOP; nộp hồ sơ đánh giá lại đúng thời hạn.',
        'Tiếp tục nghiên cứu, chủ động đề xuất các ý tưởng sản phẩm mới để tham gia Chương trình.',
      ),
    },
  ],
};
