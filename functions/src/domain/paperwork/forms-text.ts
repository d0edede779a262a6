/**
 * The fixed words of the three forms of QĐ 26/2026/QĐ-TTg, Phụ lục III, letter for letter.
 * `annex-3.txt` beside this file is the annex itself (public source: vanban.chinhphu.vn, docid 218267); a test
 * compares the two. Dots and boxes are not words: the papers set them as leaders and tick boxes.
 */

export const FORM_01 = {
  title: 'PHIẾU ĐĂNG KÝ',
  subject: 'Tham gia đánh giá, phân hạng sản phẩm OCOP',
  provinceLabel: 'của tỉnh',
  yearLabel: 'năm',
  applicant: '1. Thông tin về đơn vị đăng ký:',
  applicantName: '- Tên đơn vị:',
  representative: '- Họ tên người đại diện pháp lý:',
  position: '- Chức vụ:',
  address: '- Địa chỉ liên hệ:',
  phone: '- Điện thoại:',
  email: 'Email:',
  product: '2. Tên sản phẩm:',
  groupBeforeNote: '3. Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm',
  groupAfterNote: '):',
  groupNote: 'Theo Phụ lục I về Danh mục phân loại sản phẩm tham gia đánh giá, phân hạng sản phẩm OCOP.',
  registration: '4. Lần đăng ký đánh giá:',
  first: 'Lần đầu',
  upgrade: 'Nâng hạng:',
  renewal: 'Đánh giá lại:',
  enclosures: '5. Tài liệu kèm theo:',
  enclosedReport: '- Báo cáo đánh giá về sản phẩm theo Bộ tiêu chí (bản gốc, bản điện tử).',
  samples: '- Sản phẩm mẫu (số lượng):',
  pledge:
    'Cam đoan những thông tin trong Phiếu đăng ký là đúng sự thật, chúng tôi xin cam kết tuân thủ các quy định về đánh giá, phân hạng sản phẩm OCOP, chịu trách nhiệm trước Hội đồng và pháp luật về Hồ sơ đăng ký đánh giá, phân hạng sản phẩm.',
  blankDate: '........, ngày........tháng........năm......',
  signer: 'ĐẠI DIỆN',
  signerHint: '(Ký, đóng dấu, ghi rõ họ tên)',
  officePart: 'PHẦN DÀNH CHO CƠ QUAN QUẢN LÝ',
  communePart: 'DÀNH CHO ỦY BAN NHÂN DÂN CẤP XÃ',
  provincePart: 'DÀNH CHO CƠ QUAN QUẢN LÝ OCOP CẤP TỈNH',
  slipLabel: 'Phiếu số:',
  blankSlip: '……-……. /PĐK- (Mã tỉnh) - (Mã xã) - (Năm)',
  receivedOn: 'Ngày nhận:',
  receiver: 'Người tiếp nhận:',
  signature: 'Chữ ký:',
  receivingOffice: 'Cơ quan tiếp nhận',
  receivingHint: '(Ký, đóng dấu và ghi rõ họ tên)',
} as const;

export const FORM_02 = {
  title: 'BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM',
  note: '(Dành cho chủ thể có sản phẩm đăng ký)',
  part1: 'Phần I',
  part1Title: 'THÔNG TIN CHUNG',
  producer: '1. Tên chủ thể:',
  kind: '2. Loại hình tổ chức:',
  address: '3. Địa chỉ:',
  phone: '4. Điện thoại:',
  email: 'Email:',
  representative: '5. Tên người đại diện pháp luật:',
  fullName: '- Họ tên:',
  gender: '- Giới tính:',
  genderHint: '(Nam/nữ);',
  ethnicity: 'Dân tộc:',
  residence: '- Địa chỉ thường trú:',
  foundedOn: '6. Ngày thành lập/đăng ký kinh doanh:',
  registrationNumber: 'Số giấy đăng ký (nếu có):',
  product: '7. Tên sản phẩm/dịch vụ, mô tả về quy cách sản phẩm, tiêu chuẩn:',
  tickHint: 'Đánh dấu (√) vào mục tương ứng:',
  businessRegistration: 'a) Giấy đăng ký kinh doanh:',
  qualityDeclared: 'b) Đã công bố chất lượng sản phẩm theo quy định:',
  conditions: 'c) Đã có các điều kiện sản xuất theo quy định:',
  foodSafety:
    '- Giấy chứng nhận cơ sở đủ điều kiện vệ sinh an toàn thực phẩm theo quy định của pháp luật cho sản xuất sản phẩm:',
  production:
    '- Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc theo quy định cho sản phẩm (đối với các sản phẩm bắt buộc theo quy định)',
  intellectualProperty: 'd) Đã có đăng ký sở hữu trí tuệ:',
  trademark: '+ Giấy chứng nhận đăng ký nhãn hiệu:',
  collectiveMark: '+ Văn bản ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận:',
  patent: '+ Bằng sáng chế',
  design: '+ Bằng độc quyền kiểu dáng công nghiệp:',
  copyright: '+ Giấy chứng nhận bản quyền tác giả',
  other: '+ Khác (ghi rõ):',
  history: '8. Lịch sử hình thành của chủ thể (nêu các giai đoạn hình thành và phát triển):',
  organisation: '9. Cơ cấu tổ chức của chủ thể:',
  part2: 'Phần II',
  part2Title: 'KẾT QUẢ THỰC HIỆN PHƯƠNG ÁN SẢN XUẤT KINH DOANH',
  part2Content:
    'Nội dung yêu cầu: Đánh giá kết quả triển khai phương án sản xuất, kinh doanh của chủ thể theo Phương án sản xuất, kinh doanh khi tham gia OCOP.',
  part2Note: 'Lưu ý: trình bày rõ một số nội dung sau:',
  supply: '- Tổ chức vùng nguyên liệu, công nghệ sản xuất, sơ chế, chế biến, đóng gói sản phẩm của chủ thể.',
  quality:
    '- Sự thay đổi về chất lượng sản phẩm: chất lượng, tiêu chuẩn chất lượng, bao bì, nhãn mác, hình thức đóng gói,...',
  market: '- Thị trường phân phối sản phẩm.',
  results: '- Kết quả sản xuất, kinh doanh: doanh thu, lợi nhuận.',
  part3: 'Phần III',
  part3Title: 'ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN THEO BỘ TIÊU CHÍ SẢN PHẨM OCOP',
  part3Guidance: [
    '- Căn cứ vào Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP tương ứng với sản phẩm đăng ký, chủ thể tự đánh giá về kết quả (điểm số) có thể đạt theo thứ tự từng tiêu chí.',
    '- Mô tả, chứng minh về kết quả tương ứng (mô tả, tài liệu minh chứng cho nội dung mô tả, được sắp xếp theo thứ tự các chỉ tiêu trong Bộ tiêu chí).',
    '- Tài liệu minh chứng kèm theo vào phụ lục của Báo cáo, tham khảo hướng dẫn theo bảng dưới đây:',
  ],
  evidenceHeader: ['TT', 'Nội dung', 'Yêu cầu'],
  renewalGuidance:
    'Đối với sản phẩm đăng ký đánh giá, phân hạng lại: cần rà soát, cập nhật những nội dung mới và đánh giá về những thay đổi, kết quả đạt được sau 3 năm được công nhận OCOP: về nguyên liệu, công nghệ sử dụng, bao bì, nhãn mác, công bố chất lượng, thị trường tiêu thụ, sản lượng, doanh thu; bổ sung các giấy tờ minh chứng pháp lý có thời hạn;....',
  part4: 'Phần IV',
  part4Title: 'KẾ HOẠCH SẢN XUẤT, KINH DOANH',
  part4Guidance:
    'Trình bày những định hướng, kế hoạch của chủ sở hữu trong thời gian tới về phát triển sản phẩm, tổ chức sản xuất, thị trường.',
  blankDate: '........, ngày........tháng........năm......',
  signer: 'ĐẠI DIỆN THEO PHÁP LUẬT CỦA CƠ SỞ',
  signerHint: '(Ký, họ tên, đóng dấu)',
} as const;

/** The evidence table of Mẫu số 02, Phần III. */
export const EVIDENCE_GUIDE = [
  {
    content: 'Giấy đăng ký kinh doanh',
    requirement:
      'Bản sao chứng minh hoạt động kinh doanh hợp pháp (đối với các đơn vị/cá nhân có đăng ký kinh doanh)',
  },
  {
    content: 'Giấy chứng nhận cơ sở đủ điều kiện sản xuất',
    requirement: 'Bản sao (đối với sản phẩm cần phải có giấy chứng nhận theo quy định hiện hành)',
  },
  {
    content: 'Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi',
    requirement:
      'Bản sao tài liệu: Giấy xác nhận an toàn thực phẩm đối với vùng nguyên liệu, hợp đồng mua bán/hợp đồng nguyên tắc, thỏa thuận liên kết, thanh lý hợp đồng, hóa đơn chứng từ hợp lệ... chứng minh nguồn gốc nguyên liệu, liên kết chuỗi.',
  },
  {
    content: 'Bảo vệ môi trường, sử dụng công nghệ theo hướng bền vững',
    requirement:
      'Bản sao hồ sơ, thủ tục về môi trường theo quy định; hình ảnh minh chứng về thực hiện giải pháp bảo vệ môi trường; hình ảnh, mô tả công nghệ sử dụng theo hướng bền vững.',
  },
  {
    content: 'Sử dụng lao động địa phương',
    requirement: 'Danh sách lao động đóng bảo hiểm có xác nhận của chủ thể, bao gồm cả nơi thường trú.',
  },
  {
    content: 'Tăng trưởng sản xuất kinh doanh',
    requirement:
      '- Bản sao Tài liệu minh chứng kết quả phân loại hợp tác xã hoặc báo cáo tài chính 2 năm gần nhất.\n- Bản sao Báo cáo tài chính của chủ thể 2 năm gần nhất.',
  },
  {
    content: 'Sở hữu trí tuệ',
    requirement:
      'Minh chứng thể hiện Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố.\nBản sao Giấy chứng nhận đăng ký nhãn hiệu; văn bằng ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận; Bằng sáng chế, Bằng độc quyền kiểu dáng công nghiệp,...',
  },
  {
    content: 'Phát triển thị trường, hoạt động quảng bá, xúc tiến thương mại',
    requirement:
      'Bản sao tài liệu: Hợp đồng, cam kết, ký gửi, đặt hàng, biên nhận, hóa đơn, chứng từ để minh chứng xác nhận về phân phối sản phẩm, xuất khẩu sản phẩm, hoạt động xúc tiến thương mại...',
  },
  {
    content: 'Quảng bá sản phẩm',
    requirement: 'Tài liệu minh chứng về website, hoạt động quảng bá.',
  },
  {
    content: 'Câu chuyện về sản phẩm',
    requirement: 'Bản sao tờ rơi, hình ảnh, phim, ghi âm... minh chứng về câu chuyện của sản phẩm',
  },
  {
    content: 'Công bố chất lượng sản phẩm',
    requirement: 'Bản sao tài liệu, chứng minh chất lượng sản phẩm được công bố',
  },
  {
    content: 'Phiếu kết quả kiểm nghiệm chỉ tiêu chất lượng, an toàn thực phẩm theo tiêu chuẩn công bố',
    requirement: 'Bản sao tài liệu chứng minh đạt tiêu chuẩn chất lượng, an toàn thực phẩm.',
  },
  {
    content: 'Mã số mã vạch, tem truy xuất nguồn gốc,',
    requirement: 'Bản sao tài liệu, chứng minh mã, tem, sở hữu thương hiệu...',
  },
  {
    content: 'Hệ thống quản lý chất lượng tiên tiến, kiểm soát chất lượng',
    requirement:
      'Bản sao tài liệu: chứng nhận Hệ thống quản lý chất lượng tiên tiến, chứng minh hệ thống quản lý đạt tiêu chuẩn',
  },
  {
    content: 'Giải thưởng của sản phẩm, bình chọn của các tổ chức uy tín trong nước và quốc tế...',
    requirement: 'Bản sao tài liệu, minh chứng về các thành tích, giải thưởng, bình chọn...',
  },
] as const;

export const FORM_03 = {
  title: 'BÁO CÁO',
  subject: 'Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP',
  part1: 'I. THÔNG TIN CHUNG VỀ HỒ SƠ SẢN PHẨM',
  producer: '1. Tên chủ thể:',
  kind: '2. Loại hình tổ chức:',
  address: '3. Địa chỉ:',
  representative: '4. Tên người đại diện pháp luật:',
  fullName: '- Họ tên:',
  gender: '- Giới tính:',
  genderHint: '(Nam/nữ);',
  ethnicity: 'Dân tộc:',
  residence: '- Địa chỉ thường trú:',
  product: '5. Sản phẩm đăng ký đánh giá:',
  part2: 'II. ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ SẢN PHẨM',
  materials: '1. Về sử dụng nguyên liệu địa phương:',
  materialsHint:
    '(Nội dung thể hiện rõ mô tả của chủ thể và đánh giá về tình hình sử dụng nguyên liệu thực tế của chủ thể trên địa bàn xã).',
  labour: '2. Về sử dụng lao động địa phương:',
  labourHint:
    '(Nội dung thể hiện rõ mô tả của chủ thể và đánh giá về tình hình sử dụng thực tế về lao động địa phương của chủ thể trên địa bàn xã).',
  idea: '3. Nguồn gốc ý tưởng sản phẩm:',
  ideaHint:
    '(Nhận xét về nguồn gốc sản phẩm (truyền thống, sản phẩm mới) của chủ thể dựa trên thực tế của địa phương).',
  identity: '4. Bản sắc/trí tuệ địa phương:',
  identityHint:
    'Đánh giá các giá trị văn hóa, tri thức bản địa (giống, nguyên liệu, điều kiện sản xuất), kinh nghiệm sản xuất của cộng đồng và phương thức sản xuất đặc trưng của địa phương, tạo nên sự khác biệt của sản phẩm).',
  signerHint: '(Ký tên và đóng dấu)',
} as const;
