// The one table of the site's addresses. A page's code is loaded when it is first opened.
import { type Access, pageElement, type Route } from './router.ts';

/** Pages that the shell itself turns to. */
export const HOME_PATH = '/';
export const SIGN_IN_PATH = '/dang-nhap';
export const WELCOME_PATH = '/chao-mung';

const OFFICE = ['economy', 'culture', 'front', 'leader', 'clerk'] as const;
const DOSSIER = ['producer', 'village', ...OFFICE] as const;
const EVERYBODY = [...DOSSIER, 'admin'] as const;
const AUTHORS = ['producer', 'village', 'economy'] as const;
const REGISTER = ['economy', 'leader', 'clerk'] as const;
const WORDING = ['economy', 'clerk', 'admin'] as const;
const PAPERS = ['producer', 'economy', 'culture', 'leader', 'clerk'] as const;

const files = import.meta.glob(['../pages/*/*-page.ts', '!../pages/gallery/*']);

/** `file` below `pages/`: `editor/submit-page` defines `<ocop-submit-page>`, a `PageElement`. */
function page(path: string, file: string, title: string, access: Access): Route {
  const element = `ocop-${file.slice(file.lastIndexOf('/') + 1)}`;
  return {
    path,
    title,
    access,
    load: () => files[`../pages/${file}.ts`]?.() ?? Promise.reject(new Error(`No page ${file}`)),
    render: (match) => pageElement(element, match),
  };
}

/** What an address that is none of ours shows. */
export const notFoundRoute = page('/404', 'not-found/not-found-page', 'Không có trang này', 'anyone');

/** Only in builds for looking at components; Vite leaves the whole branch out of the others. */
const workshop: readonly Route[] = import.meta.env.OCOP_GALLERY
  ? [
      {
        path: '/gallery',
        title: 'Gallery',
        access: 'anyone',
        load: () => import('../pages/gallery/ocop-gallery-page.ts'),
        render: (match) => pageElement('ocop-gallery-page', match),
      },
    ]
  : [];

export const routes: readonly Route[] = [
  page(HOME_PATH, 'home/home-page', 'Trang chủ', EVERYBODY),
  page('/tong-quan', 'boards/overview-page', 'Tổng quan', OFFICE),
  page('/ho-so', 'dossiers/dossier-list-page', 'Hồ sơ', DOSSIER),
  page('/ho-so/moi', 'dossiers/new-dossier-page', 'Lập hồ sơ', AUTHORS),
  page('/ho-so/:id', 'dossiers/dossier-page', 'Hồ sơ', DOSSIER),
  page('/ho-so/:id/soan', 'editor/editor-page', 'Soạn hồ sơ', AUTHORS),
  page('/ho-so/:id/gui', 'editor/submit-page', 'Gửi hồ sơ', AUTHORS),
  page('/ho-so/:id/tra-lai', 'office/return-page', 'Trả lại để bổ sung', ['economy']),
  page('/ho-so/:id/y-kien/:content', 'office/finding-page', 'Ghi ý kiến', ['economy', 'culture']),
  page('/ho-so/:id/ket-qua', 'office/result-page', 'Ghi kết quả', ['economy']),
  page('/ho-so/:id/xac-nhan/:confirmation', 'village/ratios-page', 'Xác nhận tỷ lệ', ['village']),
  page('/van-ban', 'papers/paper-list-page', 'Văn bản', PAPERS),
  page('/van-ban/lap', 'papers/make-page', 'Lập văn bản', AUTHORS),
  page('/so-van-ban', 'register/register-page', 'Sổ văn bản', REGISTER),
  page('/van-ban/cau-chu', 'wording/wording-list-page', 'Câu chữ của xã', WORDING),
  page('/van-ban/cau-chu/:id', 'wording/wording-page', 'Câu chữ', WORDING),
  page('/van-ban/chu-ky-so', 'wording/trust-page', 'Tổ chức chứng thực chữ ký số', ['clerk', 'admin']),
  page('/van-ban/:id', 'papers/paper-page', 'Văn bản', ['village', ...PAPERS]),
  page('/san-pham', 'products/product-list-page', 'Sản phẩm', EVERYBODY),
  page('/san-pham/:id', 'products/product-page', 'Sản phẩm', EVERYBODY),
  page('/trong-nam', 'year/year-page', 'Việc trong năm', DOSSIER),
  page('/trong-nam/:subject', 'year/subject-page', 'Việc trong năm', DOSSIER),
  page('/trong-nam/:subject/moi', 'year/opening-page', 'Việc trong năm', DOSSIER),
  page('/trong-nam/:subject/:id', 'year/item-page', 'Việc trong năm', DOSSIER),
  page('/trong-nam/reports/:id/so-lieu/:figure', 'year/figure-page', 'Chỉ tiêu của báo cáo', OFFICE),
  page('/thong-bao', 'notices/notice-list-page', 'Thông báo', EVERYBODY),
  page('/tim-kiem', 'search/search-page', 'Tìm kiếm', EVERYBODY),
  page('/nhap-du-lieu', 'import/lists-page', 'Nhập, xuất danh sách', OFFICE),
  page('/cai-dat', 'settings/settings-page', 'Cài đặt của xã', WORDING),
  page('/thanh-vien', 'members/member-list-page', 'Thành viên', ['admin', 'economy']),
  page(SIGN_IN_PATH, 'sign-in/sign-in-page', 'Đăng nhập', 'anyone'),
  page(WELCOME_PATH, 'welcome/welcome-page', 'Chào mừng', 'signedIn'),
  ...workshop,
];
