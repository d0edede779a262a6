/**
 * The words of the commune's plan of 2025: "Kế hoạch triển khai thực hiện Chương trình “Mỗi xã một sản phẩm” (Chương trình
 * OCOP) xã Tân Kỳ năm 2025", parts I to V. Its grounds (919, 148, 1489) are those of its year.
 */
const lines = (...list: readonly string[]): string => list.join('\n');

export const PLAN_2025_LAW: readonly string[] = [
  'Căn cứ Quyết định số 919/QĐ-TTg ngày 01 tháng 8 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm giai đoạn 2021-2025',
  'Căn cứ Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm',
  'Căn cứ Quyết định số 1489/QĐ-TTg ngày 06 tháng 7 năm 2025 của Thủ tướng Chính phủ về việc sửa đổi, bổ sung một số nội dung Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm',
];

export const PLAN_2025_TEXT = {
  generalGoals: lines(
    'Phát triển sản phẩm OCOP nhằm khơi dậy tiềm năng, lợi thế khu vực nông thôn nhằm nâng cao thu nhập cho người dân; góp phần tiếp tục cơ cấu lại ngành nông nghiệp gắn với phát triển tiểu thủ công nghiệp, ngành nghề, dịch vụ và du lịch nông thôn; thúc đẩy kinh tế nông thôn phát triển bền vững, trên cơ sở tăng cường ứng dụng chuyển đổi số và kinh tế tuần hoàn, bảo tồn các giá trị văn hóa, quản lý tài nguyên, bảo tồn đa dạng sinh học, cảnh quan và môi trường nông thôn, góp phần xây dựng xã NTM đi vào chiều sâu, hiệu quả và bền vững.',
    'Phát triển các hình thức tổ chức sản xuất, kinh doanh (hợp tác xã, doanh nghiệp nhỏ và vừa, cơ sở sản xuất kinh doanh, cá nhân, hộ gia đình) để sản xuất các sản phẩm truyền thống, sản phẩm, dịch vụ có lợi thế, đạt tiêu chuẩn, có khả năng cạnh tranh trên thị trường trong nước, góp phần phát triển kinh tế nông thôn theo hướng phát triển nội sinh và gia tăng giá trị; nâng cao năng lực quản lý và quản trị doanh nghiệp, phát triển sản phẩm cho các doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác, các hộ sản xuất có đăng ký kinh doanh (gọi chung là chủ thể sản xuất) tham gia Chương trình OCOP; góp phần chuyển dịch cơ cấu kinh tế, thúc đẩy chuyển dịch cơ cấu lao động nông thôn hợp lý, nâng cao thu nhập, đời sống cho người dân và thực hiện hiệu quả Chương trình Mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025.',
  ),
  raiseLead:
    'Tập trung chỉ đạo phát triển và nâng cao chất lượng sản phẩm OCOP đối với các sản phẩm 3 sao gồm có sản phẩm',
  renewLead:
    'Năm 2025: Đăng ký cấp lại Giấy chứng nhận sản phẩm OCOP đối với 03 sản phẩm (Đã hết hạn) gồm có sản phẩm',
  newLead: '',
  subjects: lines(
    'Chủ thể thực hiện: Các hợp tác xã, tổ hợp tác, doanh nghiệp, trang trại và hộ sản xuất có đăng ký kinh doanh.',
    'Sản phẩm: Sản phẩm tham gia Chương trình OCOP bao gồm các sản phẩm hàng hóa và dịch vụ du lịch có nguồn gốc địa phương, có đặc trưng về giá trị văn hóa, lợi thế của địa phương; đặc biệt là các sản phẩm đặc sản vùng miền, sản phẩm làng nghề, dịch vụ du lịch dựa trên các thế mạnh, lợi thế về điều kiện tự nhiên, nguồn nguyên liệu, tri thức và văn hóa bản địa.',
  ),
  groups: lines(
    'Nhóm thực phẩm, gồm: Nông, thủy sản tươi sống; nông, thủy sản sơ chế, chế biến và các thực phẩm khác.',
    'Nhóm đồ uống, gồm: Đồ uống có cồn; đồ uống không cồn.',
    'Nhóm dược liệu và sản phẩm từ dược liệu, gồm: Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền, mỹ phẩm có thành phần từ thảo dược; và các loại dược liệu khác.',
    'Nhóm hàng thủ công mỹ nghệ, gồm: Các sản phẩm từ gỗ, sợi, mây tre, kim loại, gốm sứ, dệt may, thêu ren... làm đồ lưu niệm, đồ trang trí, đồ gia dụng.',
    'Nhóm sinh vật cảnh, gồm: hoa, cây cảnh, động vật cảnh.',
    'Nhóm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch.',
  ),
  requirements: lines(
    'Phát huy tiềm năng, lợi thế và truyền thống của địa phương để phát triển các sản phẩm đặc sản có giá trị cao về kinh tế và văn hóa.',
    'Phát huy sáng tạo và sức mạnh cộng đồng trong sản xuất và hình thành các sản phẩm gắn với giá trị cộng đồng.',
    'Phát triển liên kết theo chuỗi giá trị nhằm nâng cao năng lực sản xuất và phát triển bền vững các sản phẩm hàng hóa.',
  ),
  contents: [
    {
      title: 'Kiện toàn Bộ máy quản lý, điều hành thực hiện Chương trình OCOP',
      lines: lines(
        'Thành lập BCĐ thực hiện các Chương trình MTQG theo Quyết định số 74/QĐ-UBND ngày 17/7/2025 về việc thành lập Ban chỉ đạo các Chương trình MTQG trên địa bàn xã Tân Kỳ (Trong đó nội dung chương trình OCOP gắn với tiêu chí Tổ chức sản xuất và phát triển kinh tế nông thôn trong Bộ tiêu chí xã NTM). Phân công nhiệm vụ cụ thể cho công chức (công chức Phòng Kinh tế phụ trách lĩnh vực nông nghiệp) tham mưu triển khai thực hiện Chương trình Ocop trên địa bàn xã.',
      ),
    },
    {
      title: 'Tổ chức thực hiện các hoạt động tuyên truyền về Chương trình',
      lines: lines(
        'Tuyên truyền về sự cần thiết, các nguyên tắc triển khai thực hiện của Chương trình OCOP, nội dung, chính sách nhà nước có liên quan đến phát triển sản xuất, các mô hình phát triển sản phẩm điển hình và đặc biệt là đề xuất ý tưởng sản phẩm, từ đó khởi đầu chu trình thực hiện Chương trình ra cộng đồng. Tích cực đẩy mạnh hoạt động tuyên truyền hàng tuần, hàng tháng mở chuyên mục Mỗi xã một sản phẩm trên Đài Truyền thanh cấp xã.',
      ),
    },
    {
      title: 'Triển khai chương trình OCOP',
      lines: lines(
        'Thực hiện các chỉ tiêu kế hoạch phát triển kinh tế đã giao đầu năm và xã đề ra.',
        'Thực hiện các chương trình khuyến nông, mô hình sản xuất có giá trị kinh tế cao, chuyển đổi cơ cấu cây trồng có giá trị, hiệu quả, bền vững.',
        'Tổ chức hướng dẫn các chủ thể sản xuất đăng ký ý tưởng sản phẩm và gửi kế hoạch kinh doanh đến xã.',
        'Hợp tác xã, Tổ hợp tác, hộ kinh doanh...đăng ký tham gia chương trình OCOP phối hợp với UBND xã xét chọn ý tưởng sản phẩm; hướng dẫn các chủ thể sản xuất hoàn chỉnh và triển khai thực hiện kế hoạch kinh doanh, tổ chức sản xuất các sản phẩm theo Chương trình OCOP, đồng thời tham gia các cuộc họp đánh giá một số nội dung của Hồ sơ sản phẩm đăng ký tham gia đánh giá sản phẩm OCOP cấp xã.',
        'UBND xã tổ chức họp với các bộ phận liên quan để lấy ý kiến về các nội dung đánh giá thuộc thẩm quyền, sau đó ban hành Báo cáo đánh giá của UBND cấp xã về các tiêu chí trên; Tiếp nhận, kiểm tra thể thức hồ sơ do các chủ thể đăng ký và có văn bản đề nghị UBND cấp tỉnh đánh giá, phân hạng các sản phẩm trên địa bàn xã.',
      ),
    },
    {
      title: 'Xúc tiến thương mại, quảng bá sản phẩm',
      lines: lines(
        'Hỗ trợ tạo điều kiện cho các HTX, THT, hộ kinh doanh trong xã tham gia Hội chợ triển lãm trên địa bàn tỉnh Thái Nguyên và trong nước.',
        'Khuyến khích các Hợp tác xã, THT, hộ kinh doanh hợp tác, liên kết giữa xúc tiến thương mại, xúc tiến đầu tư lồng ghép Chương trình xúc tiến thương mại với hoạt động khuyến công khi tổ chức cho các doanh nghiệp, HTX trong xã tham gia các đoàn khảo sát thị trường, gặp gỡ, giao thương, quảng bá, tiêu thụ sản phẩm.',
        'Thử nghiệm và xây dựng mô hình điểm bán hàng OCOP trên địa bàn xã, kết nối với hệ thống phân phối sản phẩm OCOP trên địa bàn tỉnh và trong nước; các mô hình xúc tiến thương mại trên nền tảng công nghệ số...',
        'Đẩy mạnh phát triển, quảng bá trên các nền tảng mạng xã hội như Tiktok, Facebook, Youtube,... khuyến khích các cơ sở, các chủ thể quan tâm đến nhận diện thương hiệu, phát triển thương mại điện tử, kinh tế số để sản phẩm được lan tỏa trên thị trường.',
      ),
    },
  ],
  funding: lines(
    'Nguồn vốn thực hiện Chương trình OCOP là nguồn xã hội hóa từ: Vốn các doanh nghiệp, hợp tác xã, hộ sản xuất kinh doanh tự huy động, vốn vay từ các tổ chức tín dụng, các quỹ đầu tư, quỹ phát triển doanh nghiệp nhỏ và vừa, quỹ hỗ trợ phát triển hợp tác xã,...',
    'Nguồn ngân sách sẽ hỗ trợ một phần (nếu có) cho các HTX, THT thực hiện Chương trình OCOP.',
  ),
  units: [
    {
      unit: 'Phòng Kinh tế',
      tasks: lines(
        'Chủ trì xây dựng và tổ chức thực hiện Kế hoạch triển khai Chương trình OCOP theo giai đoạn và hàng năm.',
        'Chủ trì, phối hợp với các đơn vị liên quan rà soát thành lập Tổ đánh giá Hồ sơ sản phẩm OCOP đăng ký tham gia cấp xã; tổ chức đánh giá và tiếp nhận, kiểm tra thể thức hồ sơ do các chủ thể đăng ký và có văn bản đề nghị UBND cấp tỉnh đánh giá, phân hạng các sản phẩm trên địa bàn xã.',
        'Chủ trì, hướng dẫn, hỗ trợ các nhóm hộ, tổ sản xuất, hộ sản xuất kinh doanh thành lập hợp tác xã, doanh nghiệp tham gia Chương trình OCOP.',
        'Chủ trì, phối hợp với các cơ quan, đơn vị liên quan phát triển điểm giới thiệu và bán các sản phẩm OCOP, đặc thù của xã, hỗ trợ các chủ thể OCOP ứng dụng công nghệ, máy móc thiết bị, thực hiện các chương trình xúc tiến thương mại, đề án thương mại điện tử nhằm hỗ trợ các doanh nghiệp tăng cường các hoạt động thương mại trực tuyến, nâng cao năng lực tiếp cận thị trường từ nguồn vốn khuyến công; thực hiện các nhiệm vụ liên quan khác theo chức năng quản lý của ngành.',
        'Tổ chức hoạt động quảng bá, xúc tiến thương mại, kết nối cung - cầu sản phẩm OCOP. Giới thiệu, quảng bá các sản phẩm OCOP trên sàn thương mại điện tử để hỗ trợ tiêu thụ sản phẩm.',
        'Hướng dẫn, kiểm tra việc thực hiện các tiêu chuẩn, quy chuẩn chất lượng an toàn thực phẩm lưu thông hàng hóa trên địa bàn xã đối với những sản phẩm đăng ký tham gia và sản phẩm đã đạt chứng nhận OCOP theo quy định của pháp luật.',
        'Thực hiện các nội dung, nhiệm vụ và giải pháp liên quan thuộc Chương trình OCOP theo kế hoạch giai đoạn và hàng năm.',
        'Lồng ghép các hoạt động vào thực hiện Đề án tái cơ cấu ngành nông nghiệp, các hoạt động khuyến nông - lâm - ngư; hướng dẫn phát triển kinh tế hộ, kinh tế trang trại, hợp tác xã nông nghiệp.',
        'Kiểm tra, giám sát các hoạt động sản xuất kinh doanh của các chủ thể tham gia Chương trình OCOP trên địa bàn xã; thường xuyên kiểm tra, hướng dẫn, hỗ trợ thực hiện Chương trình OCOP tại các thôn/tổ.',
        'Theo dõi, đánh giá tình hình thực hiện, tổng hợp tham mưu Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường tỉnh, Ủy ban nhân dân tỉnh theo định kỳ hoặc đột xuất khi có yêu cầu.',
      ),
    },
    {
      unit: 'Phòng Văn hóa – Xã hội',
      tasks: lines(
        'Chủ trì, phối hợp với các đơn vị hỗ trợ phát triển, quảng bá, xúc tiến các sản phẩm dịch vụ du lịch nông nghiệp, nông thôn gắn với Chương trình OCOP; xây dựng các tour, tuyến, điểm du lịch gắn với nông nghiệp và nông thôn mới; tạo điều kiện để các sản phẩm OCOP xã tham gia các sự kiện, triển lãm về văn hóa các cấp.',
        'Chủ trì và phối hợp các cơ quan tăng chuyên mục, thời lượng tuyên truyền về Chương trình OCOP.',
        'Phối hợp với Phòng Kinh tế tăng cường chuyển đổi số trong Chương trình OCOP.',
        'Hàng năm, phối hợp với Phòng Kinh tế và các đơn vị liên quan tham gia đánh giá sản phẩm OCOP thuộc thẩm quyền cấp xã.',
      ),
    },
    {
      unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      tasks: lines(
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã tăng cường tổ chức các hoạt động tuyên truyền, vận động, hướng dẫn, hỗ trợ đoàn viên, hội viên, thành viên tích cực tham gia Chương trình OCOP; chủ động tổ chức các hoạt động tham gia vào chuỗi giá trị hình thành trong quá trình thực hiện Chương trình; đẩy mạnh phong trào khởi nghiệp.',
      ),
    },
    {
      unit: 'Các ông (bà) trưởng thôn',
      tasks: lines(
        'Triển khai Kế hoạch đến các tổ chức, cá nhân, hộ sản xuất kinh doanh trên địa bàn quản lý. Chủ động tuyên truyền vận động nhân dân phát triển kinh tế hộ gia đình, gắn với trồng và chế biến nguyên liệu theo chuỗi giá trị đảm bảo tiêu thụ được nhiều sản phẩm nông nghiệp cho các thành viên của tổ chức kinh tế và nhân dân trong khu vực để góp phần tăng thu nhập và giảm nghèo và giải quyết việc làm cho nhiều lao động địa phương.',
        'Rà soát, khuyến khích các tổ chức, cá nhân đăng ký ý tưởng, chuẩn bị hồ sơ sản phẩm, xác nhận các nội dung của hồ sơ minh chứng về tỷ lệ lao động địa phương, tỷ lệ sử dụng nguồn nguyên liệu địa phương và các nội dung liên quan.',
      ),
    },
    {
      unit: 'Các tổ chức kinh tế',
      tasks: lines(
        'Tổ chức sản xuất các sản phẩm nông nghiệp, phi nông nghiệp, dịch vụ có lợi thế theo chuỗi giá trị, có khả năng cạnh tranh trên thị trường, góp phần tăng thu nhập và giảm nghèo.',
        'Huy động nguồn lực của đơn vị để từng bước hoàn thiện cơ sở hạ tầng (máy móc thiết bị, nhà xưởng,...) có đủ năng lực sản xuất các sản phẩm OCOP ở quy mô trung bình trở lên. Nâng cao chất lượng sản phẩm đảm bảo theo yêu cầu các tiêu chí sản phẩm OCOP.',
        'Hoàn thiện hệ thống phân phối sản phẩm OCOP, chủ động các hoạt động quảng bá, xúc tiến thương mại bằng nhiều hình thức (hệ thống đại lý phân phối, thương mại điện tử, tham gia hội chợ, xây dựng các điểm bán hàng,...) để tiêu thụ sản phẩm của đơn vị.',
        'Tuân thủ việc quản lý, giám sát tiêu chuẩn chất lượng sản phẩm của cơ quan quản lý nhà nước và bảo vệ môi trường trong quá trình sản xuất, chế biến các sản phẩm OCOP theo quy định hiện hành.',
        'Tiếp tục nghiên cứu, chủ động đề xuất các ý tưởng sản phẩm mới để tham gia Chương trình.',
      ),
    },
  ],
} as const;
