/** The example's self-assessment: a few criteria of the honey set, with example answers. @see examples.ts */
import type { CriteriaPartFacts } from './papers/self-assessment-tables.ts';

export const EXAMPLE_PARTS: readonly CriteriaPartFacts[] = [
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
