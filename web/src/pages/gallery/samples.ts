// Made-up content for looking at the components.
import type { Criterion } from '@ocop/functions/domain';
import type { FileTile } from '../../components/ocop-file-tile.ts';
import type { FixItem } from '../../components/ocop-fix-list.ts';
import type { TimelineStep } from '../../components/ocop-timeline.ts';

export const CRITERION: Criterion = {
  number: '1.1',
  title: 'Nguồn gốc sản phẩm, nguyên liệu chính sử dụng trong sản xuất',
  max: 3,
  guidance: 'Nguyên liệu chính có nguồn gốc trong tỉnh, tính theo số lượng nguyên liệu chính của sản phẩm.',
  zeroIfNoneSelected: false,
  evidence: ['E04'],
  options: [
    { id: '1.1-1', label: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh dưới 50%', points: 0 },
    {
      id: '1.1-2',
      label: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%',
      points: 1,
      starFloor: 3,
    },
    {
      id: '1.1-3',
      label: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% trở lên',
      points: 3,
      starFloor: 5,
    },
  ],
};

export const FILES: readonly FileTile[] = [
  {
    id: '1',
    name: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm.pdf',
    size: 1_480_000,
    state: 'received',
    pageCount: 3,
    validUntil: '2026-07-01',
    endsTooSoon: true,
  },
  {
    id: '2',
    name: 'Ảnh nhãn sản phẩm.jpg',
    size: 4_200_000,
    state: 'uploading',
    sent: 1_300_000,
    secondsLeft: 42,
  },
  { id: '3', name: 'Sổ ghi chép mua nguyên liệu.xlsx', size: 82_000, state: 'reading' },
  {
    id: '4',
    name: 'Phiếu kiểm nghiệm.pdf',
    size: 900_000,
    state: 'refused',
    refusal: 'Tệp đặt mật khẩu, cán bộ không mở được. Hãy bỏ mật khẩu rồi tải lại.',
  },
  { id: '5', name: 'Câu chuyện sản phẩm.mp4', size: 31_000_000, state: 'interrupted' },
];

export const FIXES: readonly FixItem[] = [
  {
    id: '1',
    target: 'Tệp Phiếu kiểm nghiệm.pdf, trang 2',
    problem: 'Phiếu kiểm nghiệm đã quá 12 tháng.',
    action: 'Gửi mẫu đi kiểm nghiệm lại, tải phiếu mới lên.',
    dueOn: '2026-05-18',
    answered: false,
  },
  {
    id: '2',
    target: 'Tiêu chí 3.5',
    problem: 'Chưa có ảnh gian hàng.',
    action: 'Chụp ảnh gian hàng tại chợ.',
    dueOn: '2026-05-18',
    answered: true,
    reply: 'Đã chụp và tải lên ngày 05/05.',
  },
];

export const STEPS: readonly TimelineStep[] = [
  { label: 'Lập hồ sơ', state: 'done', on: '2026-04-02' },
  { label: 'Trưởng thôn xác nhận', state: 'done', on: '2026-04-08' },
  { label: 'Nộp hồ sơ cho xã', state: 'done', on: '2026-04-10' },
  { label: 'Xã kiểm tra hồ sơ', state: 'current', note: 'Phòng Kinh tế đang xem, hạn 04/05/2026' },
  { label: 'Trình tỉnh', state: 'ahead' },
  { label: 'Tỉnh đánh giá, phân hạng', state: 'ahead' },
];

export const ROWS = [
  { id: 'a', product: 'Mật ong hoa núi', producer: 'Hợp tác xã Ong Tân Kỳ', days: 4, state: 'received' },
  { id: 'b', product: 'Cơm lam', producer: 'Hộ bà Nguyễn Thị Hoa', days: 11, state: 'supplement' },
  {
    id: 'c',
    product: 'Chè Shan tuyết đặc sản vùng núi cao',
    producer: 'Tổ hợp tác chè',
    days: -2,
    state: 'signing',
  },
] as const;
