// Ideas of two years in each of their states. The producer Đoàn Kết has none: the empty list is to be seen there.
import { type Step, story } from './step.ts';

export const IDEAS: readonly Step[] = [
  ...story(
    'ideas',
    'y-tuong-ruou-ngo',
    'truongthon1',
    {
      command: 'register',
      on: '2025-08-25',
      values: {
        name: 'Rượu ngô men lá (ví dụ)',
        proposer: 'Nhóm 6 hộ Thôn 1 (ví dụ)',
        sector: 'Đồ uống',
        description: 'Rượu ngô nấu bằng men lá của người Tày trong thôn, đóng chai gốm nhỏ làm quà.',
        material: 'Ngô tẻ vàng của các hộ trong thôn, khoảng 5 tấn mỗi năm.',
        market: 'Chợ phiên, khách du lịch.',
      },
    },
    { command: 'look', by: 'kinhte', on: '2025-09-03' },
    {
      command: 'decline',
      by: 'kinhte',
      on: '2025-09-19',
      reason:
        'Các hộ chưa có giấy phép sản xuất rượu thủ công; Phòng Kinh tế hướng dẫn xin phép rồi đăng ký lại.',
    },
  ),
  ...story(
    'ideas',
    'y-tuong-nu-hong',
    'trahanhphuc',
    {
      command: 'register',
      on: '2025-09-08',
      values: {
        name: 'Nụ hồng cổ sấy khô (ví dụ)',
        description: 'Nụ hồng cổ hái sáng sớm, sấy khô giữ màu, dùng pha trà và trang trí.',
        market: 'Khách mua trà hoa hồng của hợp tác xã.',
      },
    },
    {
      command: 'withdraw',
      on: '2025-10-02',
      reason: 'Mùa hoa năm nay ít, hợp tác xã để dành làm trà hoa hồng.',
    },
  ),
  ...story(
    'ideas',
    'y-tuong-ca-suoi',
    'truongthon1',
    {
      command: 'register',
      on: '2026-05-18',
      values: {
        name: 'Cá suối sấy giòn (ví dụ)',
        proposer: 'Hộ ông Hoàng Văn Dụ (ví dụ)',
        sector: 'Thực phẩm',
        description: 'Cá suối nhỏ tẩm gừng, sấy giòn, đóng túi 100 g.',
        market: 'Quán ăn, điểm du lịch trong xã.',
      },
    },
    {
      command: 'decline',
      by: 'kinhte',
      on: '2026-06-09',
      reason: 'Nguồn cá suối ngoài tự nhiên không ổn định; thôn đề nghị không khuyến khích đánh bắt thêm.',
    },
  ),
  ...story(
    'ideas',
    'y-tuong-muoi-vung-lac',
    'hangocsang',
    {
      command: 'register',
      on: '2026-11-02',
      values: {
        name: 'Muối vừng lạc đỏ (ví dụ)',
        sector: 'Thực phẩm',
        description: 'Muối vừng thêm lạc đỏ của xã rang củi, dùng ăn kèm cơm lam Sáng Lê.',
        material: 'Vừng, lạc đỏ của 15 hộ Thôn 3, khoảng 1,5 tấn mỗi năm.',
        labour: '4 lao động trong gia đình, 3 lao động trong thôn lúc vào vụ.',
        market: 'Bán kèm cơm lam tại quán và trên mạng xã hội.',
        planSummary: 'Năm đầu 3.000 hũ 150 g, vốn 60 triệu đồng, dùng lò rang sẵn có.',
      },
    },
    { command: 'look', by: 'kinhte', on: '2026-11-05' },
    {
      command: 'guide',
      by: 'kinhte',
      on: '2026-11-10',
      values: {
        guidance: 'Hướng dẫn tự công bố sản phẩm, ghi nhãn và gửi mẫu kiểm nghiệm trước khi lập hồ sơ.',
      },
    },
    {
      command: 'choose',
      by: 'kinhte',
      on: '2026-11-13',
      values: { villageOpinion: 'Thôn 3 đồng ý; các hộ cam kết bán vừng, lạc cho cơ sở (ví dụ).' },
    },
  ),
  ...story(
    'ideas',
    'y-tuong-bun-kho',
    'tanson',
    {
      command: 'register',
      on: '2026-11-06',
      values: {
        name: 'Bún khô gạo nếp nương (ví dụ)',
        sector: 'Thực phẩm',
        description: 'Bún khô từ tấm nếp nương Đáyzang pha gạo tẻ, sợi dai, không phụ gia.',
        market: 'Cửa hàng nông sản sạch, bếp ăn trường học.',
      },
    },
    { command: 'look', by: 'kinhte', on: '2026-11-11' },
    {
      command: 'askToComplete',
      by: 'kinhte',
      on: '2026-11-16',
      reason: 'Bổ sung nguồn gạo tẻ, nơi đặt máy ép bún và dự kiến vốn trong phương án.',
    },
  ),
  ...story(
    'ideas',
    'y-tuong-mien-dong',
    'truongthon2',
    {
      command: 'register',
      on: '2026-11-18',
      values: {
        name: 'Miến dong sợi nhỏ (ví dụ)',
        proposer: 'Nhóm 8 hộ trồng dong riềng Thôn 2 (ví dụ)',
        sector: 'Thực phẩm',
        description: 'Miến dong tráng tay, sợi nhỏ, từ dong riềng đỏ trồng trên đất đồi của thôn.',
        material: 'Khoảng 2 héc-ta dong riềng đỏ của 8 hộ.',
        market: 'Chợ phiên, khách đặt dịp Tết.',
        need: 'Máy nghiền bột, hướng dẫn ghi nhãn.',
      },
    },
    {
      command: 'advise',
      on: '2026-11-19',
      values: { villageOpinion: 'Thôn ủng hộ, đã bàn tại cuộc họp thôn ngày 22/10/2026 (ví dụ).' },
    },
  ),
];
