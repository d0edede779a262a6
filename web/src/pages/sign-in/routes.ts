import { html } from 'lit';
import type { Route } from '../../app/router.ts';

export const signInRoutes: readonly Route[] = [
  {
    path: '/dang-nhap',
    title: 'Đăng nhập',
    access: 'anyone',
    load: () => import('./ocop-sign-in-page.ts'),
    render: () => html`<ocop-sign-in-page></ocop-sign-in-page>`,
  },
];
