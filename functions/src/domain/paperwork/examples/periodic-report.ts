/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { exampleOffice } from '../example-office.ts';
import type { PeriodicReportFacts } from '../papers/periodic-report.ts';
import { reportPeriod } from '../papers/report-period.ts';

const lines = (...list: readonly string[]): string => list.join('\n');

export const EXAMPLE_PERIODIC_REPORT: PeriodicReportFacts = {
  ...exampleOffice('periodicReport', { number: '95', issuedOn: '2026-12-15' }),
  period: reportPeriod('year', 2026, 1),
  figures: {
    byStars: [
      { name: '3 sao', count: 3 },
      { name: '4 sao', count: 1 },
      { name: '5 sao', count: 0 },
    ],
    byGroup: [{ name: 'Sản phẩm thực phẩm', count: 4 }],
    byProducerKind: [
      { name: 'Hợp tác xã', count: 2 },
      { name: 'Hộ sản xuất, hộ gia đình có đăng ký kinh doanh', count: 1 },
    ],
    inForce: 4,
    endingIn6Months: 0,
    endingIn12Months: 1,
    expired: 3,
    renewing: 1,
    received: 3,
    returned: 1,
    rejected: 0,
    sentInTime: 2,
    sentLate: 0,
    firstRecognised: 0,
    upgraded: 1,
    renewed: 0,
    notPassed: 0,
    revoked: 0,
  },
  products: [
    {
      name: 'Ô mai mơ dẻo chua ngọt',
      producer: 'Hợp tác xã Đoàn Kết',
      stars: 3,
      decision: '1201/QĐ-UBND',
      validUntil: '2028-05-20',
      state: 'Còn hiệu lực',
    },
    {
      name: 'Ô mai mơ gừng mặn ngọt',
      producer: 'Hợp tác xã Đoàn Kết',
      stars: 3,
      decision: '1201/QĐ-UBND',
      validUntil: '2028-05-20',
      state: 'Còn hiệu lực',
    },
    {
      name: 'Mật ong hoa núi',
      producer: 'Hợp tác xã Linh Ngọc',
      stars: 4,
      decision: '1875/QĐ-UBND',
      validUntil: '2029-11-24',
      state: 'Còn hiệu lực',
    },
    {
      name: 'Cơm lam nướng Sáng Lê',
      producer: 'Hộ kinh doanh Hà Ngọc Sáng',
      stars: 3,
      decision: '902/QĐ-UBND',
      validUntil: '2027-08-12',
      state: 'Còn hiệu lực',
    },
    {
      name: 'Trà hoa hồng',
      producer: 'Hợp tác xã Trà hạnh phúc',
      stars: 3,
      decision: '455/QĐ-UBND',
      validUntil: '2025-03-01',
      state: 'Hết hạn',
    },
  ],
  details: {
    kind: 'year',
    year: '2026',
    ordinal: '1',
    from: '',
    to: '',
    request: '',
    addressees: '',
    direction: lines(
      'Ban hành Kế hoạch triển khai Chương trình OCOP năm 2026, Quyết định thành lập Tổ đánh giá hồ sơ sản phẩm OCOP xã',
      'Phân công công chức Phòng Kinh tế theo dõi, hướng dẫn từng chủ thể',
    ),
    trainings: '2',
    broadcasts: '24',
    fairs: '3',
    ideas: '4',
    inspections: '5',
    revenue: '5600',
    budget: '25,5',
    capital: '480',
    channels: 'Bán qua sàn thương mại điện tử, cửa hàng OCOP trong tỉnh và khách du lịch',
    results: 'Đạt mục tiêu nâng hạng 01 sản phẩm; chưa đạt mục tiêu đánh giá lại 03 sản phẩm',
    difficulties: 'Ba sản phẩm hết hạn giấy chứng nhận chưa được đánh giá lại.',
    causes: 'Chủ thể quy mô nhỏ, chưa cập nhật kịp phiếu kiểm nghiệm, giấy chứng nhận an toàn thực phẩm.',
    directions: lines(
      'Hướng dẫn 03 chủ thể hoàn thiện hồ sơ để gửi tỉnh trước ngày 30/4/2027.',
      'Thông báo sớm cho chủ thể có giấy chứng nhận sắp hết hạn.',
    ),
    proposals:
      'Đề nghị Sở Nông nghiệp và Môi trường hướng dẫn việc đăng ký lại đối với sản phẩm đã hết hạn trước ngày 22/5/2026.',
  },
};
