import { html } from 'lit';

/** Three sentences and one thing to do, for those who have no dossier yet. */
export const FIRST_VISIT = html`
  <section class="card stack" aria-labelledby="first">
    <h2 id="first">Lần đầu ông/bà làm hồ sơ</h2>
    <ol>
      <li>Ông/bà điền từng phần, hệ thống tự lưu, nghỉ lúc nào cũng được.</li>
      <li>Giấy tờ chỉ cần chụp ảnh rồi tải lên; hệ thống nhắc còn thiếu giấy nào.</li>
      <li>
        Khi đủ, ông/bà xem lại một lượt rồi gửi; xã trả lời trong 15 ngày làm việc kể từ ngày tiếp nhận.
      </li>
    </ol>
    <p><strong>Việc cần làm bây giờ:</strong> chọn sản phẩm ở dưới rồi bấm “Lập hồ sơ”.</p>
  </section>
`;

/** Nộp hộ, for village heads and the office. */
export const HELPING = html`
  <p class="card">
    Nộp hộ: ông/bà soạn thay chủ thể. Tên người làm hộ được ghi ở từng việc, và chủ thể phải đồng ý thì mới
    gửi được.
  </p>
`;

/** The text of a field that fired. */
export function valueOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLElement &&
    'value' in currentTarget &&
    typeof currentTarget.value === 'string'
    ? currentTarget.value
    : '';
}
