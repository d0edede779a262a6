import type { AppErrorCode } from '../gateway/error-codes.ts';

/** Sentences for what went wrong: what happened, that nothing was lost, what to do. */
export const ERROR_TEXT: Readonly<Record<AppErrorCode, string>> = {
  'invalid-argument': 'Có nội dung chưa đúng. Những gì đã nhập vẫn còn; ông/bà xem lại các ô được đánh dấu.',
  unauthenticated:
    'Phiên đăng nhập đã hết. Những gì đã nhập vẫn còn trên máy này; ông/bà đăng nhập lại để tiếp tục.',
  'permission-denied': 'Tài khoản này không có quyền làm việc đó.',
  'failed-precondition':
    'Hồ sơ vừa chuyển sang bước khác nên chưa làm được việc này. Ông/bà tải lại trang để xem bước hiện tại.',
  'not-found': 'Không tìm thấy nội dung này. Có thể đã được chuyển đi hoặc đường dẫn chưa đúng.',
  'already-exists': 'Nội dung này đã có rồi.',
  'resource-exhausted': 'Đã vượt mức cho phép. Ông/bà thử lại sau ít phút.',
  'internal-data':
    'Dữ liệu của mục này bị hỏng nên chưa mở được. Cán bộ quản trị đã có thể thấy việc này trong nhật ký.',
  offline: 'Máy đang không có mạng. Những gì đã nhập vẫn còn trên máy này và sẽ được gửi khi có mạng lại.',
  timeout: 'Máy chủ trả lời quá lâu. Không có gì bị mất; ông/bà bấm thử lại.',
  unavailable: 'Chưa kết nối được máy chủ. Không có gì bị mất; ông/bà thử lại sau ít phút.',
  cancelled: 'Đã dừng theo yêu cầu của ông/bà.',
  'popup-blocked':
    'Trình duyệt đã chặn cửa sổ đăng nhập của Google. Ông/bà cho phép cửa sổ bật lên rồi bấm lại.',
  'popup-closed': 'Cửa sổ đăng nhập đã đóng trước khi xong. Ông/bà bấm đăng nhập để thử lại.',
  'account-disabled': 'Tài khoản này đã bị khóa. Ông/bà liên hệ Phòng Kinh tế xã.',
  unexpected:
    'Hệ thống gặp trục trặc. Không có gì bị mất; ông/bà thử lại, nếu vẫn vậy thì báo Phòng Kinh tế xã.',
};

/** Words of the shell and of the components that many pages share. */
export const TEXT = {
  appName: 'Hồ sơ OCOP',
  skipToContent: 'Đến nội dung chính',
  home: 'Trang chủ',
  search: 'Tìm kiếm',
  searchShortcut: 'Ctrl K',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  account: 'Tài khoản',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  back: 'Quay lại',
  mainMenu: 'Các mục chính',
  more: 'Khác',
  problemTitle: 'Chưa tải được',
  deniedTitle: 'Tài khoản này không được xem mục này',
  deniedLead: 'Nếu ông/bà cần xem, hãy liên hệ Phòng Kinh tế xã.',
  notFoundTitle: 'Không có trang này',
  notFoundLead: 'Đường dẫn có thể đã cũ hoặc gõ chưa đúng.',
  offline: 'Đang không có mạng. Những gì ông/bà nhập được giữ trên máy này và sẽ được lưu khi có mạng.',
  online: 'Đã có mạng trở lại.',
  newVersion: 'Hệ thống có bản mới. Những gì đã nhập không mất khi tải lại.',
  pageBroke: 'Một phần của trang gặp trục trặc. Những gì đã lưu không mất; ông/bà tải lại trang.',
  exampleData: 'Số liệu ví dụ',
  exampleLead: 'Dùng để xem thử hệ thống, không phải số liệu thật của xã.',
  rehearsal: 'Tự đánh giá, không phải kết quả',
} as const;
