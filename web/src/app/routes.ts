import { html } from 'lit';
import { signInRoutes } from '../pages/sign-in/routes.ts';
import type { Route } from './router.ts';

/** Pages that the shell itself turns to. */
export const HOME_PATH = '/';
export const SIGN_IN_PATH = '/dang-nhap';
export const WELCOME_PATH = '/chao-mung';

/** Only in builds for looking at components; Vite leaves the whole branch out of the others. */
const workshop: readonly Route[] = import.meta.env.OCOP_GALLERY
  ? [
      {
        path: '/gallery',
        title: 'Gallery',
        access: 'anyone',
        load: () => import('../pages/gallery/ocop-gallery-page.ts'),
        render: () => html`<ocop-gallery-page></ocop-gallery-page>`,
      },
    ]
  : [];

/** Every page of the site. Each area keeps its part beside its pages, in `pages/<area>/routes.ts`. */
export const routes: readonly Route[] = [...signInRoutes, ...workshop];
