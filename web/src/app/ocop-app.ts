import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../components/ocop-denied.ts';
import '../components/ocop-problem.ts';
import '../components/ocop-skeleton.ts';
import { communeContext, todayContext } from '../contexts/commune.ts';
import { gatewayContext } from '../contexts/gateway.ts';
import { sessionContext, type SessionState, settledSession } from '../contexts/session.ts';
import { createGateway } from '../gateway/create-gateway.ts';
import type { Unsubscribe } from '../gateway/gateway.ts';
import { onAnnouncement } from '../services/announce.ts';
import { watchForNewVersion } from '../services/new-version.ts';
import { watchSite } from '../services/site-events.ts';
import { base } from '../styles/base.ts';
import { TEXT } from '../text/vi.ts';
import { type Passage, passageTo } from './guard.ts';
import { type Movement, navigate, onNavigate } from './navigation.ts';
import './ocop-header.ts';
import { type NoticeKind, renderNotice } from './notices.ts';
import { PageLoader } from './page-loader.ts';
import { findRoute, type Found, type PageHost } from './router.ts';
import { HOME_PATH, notFoundRoute, routes, SIGN_IN_PATH, WELCOME_PATH } from './routes.ts';
import { shellStyles } from './shell-styles.ts';
import { opensSearch, SEARCH_PATH } from './shortcuts.ts';

/**
 * The shell around every page: who is signed in, which page the address means and whether it may be seen, what the
 * header, the live region and the notices say. Pages render only their own content.
 */
@customElement('ocop-app')
export class OcopApp extends LitElement {
  static override styles = [base, shellStyles];

  @state() private session: SessionState;
  @state() private isOnline = navigator.onLine;
  @state() private notice: NoticeKind | null = null;
  @state() private announcement = '';
  @query('main') private readonly main: HTMLElement | null | undefined;

  readonly #gateway = createGateway();
  readonly #sessionProvider = new ContextProvider(this, { context: sessionContext, initialValue: undefined });
  readonly #communeProvider = new ContextProvider(this, { context: communeContext });
  readonly #todayProvider = new ContextProvider(this, {
    context: todayContext,
    initialValue: this.#gateway.clock.today(),
  });
  readonly #pages = new PageLoader(this);
  #endCommune: Unsubscribe | undefined;
  #movement: Movement | undefined;
  #shown: { readonly key: string; readonly page: PageHost } | undefined;

  constructor() {
    super();
    new ContextProvider(this, { context: gatewayContext, initialValue: this.#gateway });
    // Without a trace of an earlier sign-in there is nothing to wait for.
    if (!this.#gateway.auth.mayBeSignedIn()) this.session = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    onNavigate((movement) => this.#arrive(movement));
    watchSite({
      onNetwork: (isOnline) => this.#setOnline(isOnline),
      onBreak: () => this.#tell('broken'),
      onKey: (event) => this.#search(event),
    });
    watchForNewVersion(() => this.#tell('newVersion'));
    onAnnouncement((text) => (this.announcement = text));
    this.#gateway.clock.onDay((today) => this.#todayProvider.setValue(today));
  }

  /** The account's code comes after the first paint, so that signing in is on the screen before it. */
  override firstUpdated(): void {
    requestAnimationFrame(() =>
      setTimeout(() => this.#gateway.auth.onSession((session) => this.#setSession(session))),
    );
  }

  override render(): TemplateResult {
    const passage = this.#passage();
    return html`
      <button class="skip" @click=${() => this.main?.focus()}>${TEXT.skipToContent}</button>
      <ocop-header .session=${this.session} .pathname=${window.location.pathname}></ocop-header>
      ${this.isOnline ? nothing : renderNotice('offline')}
      ${this.notice === null ? nothing : renderNotice(this.notice)}
      <main tabindex="-1" class=${this.session?.actor ? 'beside-menu' : nothing}>
        ${this.#renderMain(passage)}
      </main>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    `;
  }

  override updated(): void {
    this.#settle();
  }

  #found(): Found | undefined {
    return findRoute(routes, new URL(window.location.href));
  }

  #passage(): Passage | 'notFound' {
    const found = this.#found();
    return found === undefined ? 'notFound' : passageTo(found.route.access, this.session);
  }

  #renderMain(passage: Passage | 'notFound'): TemplateResult {
    switch (passage) {
      case 'show':
        return this.#renderPage(this.#found());
      case 'signIn':
        document.title = `${TEXT.signIn} · ${TEXT.appName}`;
        return this.#renderPage(findRoute(routes, new URL(SIGN_IN_PATH, window.location.href)));
      case 'welcome':
        return this.#renderPage(findRoute(routes, new URL(WELCOME_PATH, window.location.href)));
      case 'wait':
        return html`<ocop-skeleton shape="page"></ocop-skeleton>`;
      case 'denied':
        document.title = `${TEXT.deniedTitle} · ${TEXT.appName}`;
        return html`<ocop-denied standalone></ocop-denied>`;
      case 'notFound':
        return this.#renderPage({
          route: notFoundRoute,
          match: { params: {}, query: new URLSearchParams() },
        });
    }
  }

  #renderPage(found: Found | undefined): TemplateResult {
    if (found === undefined) return html`<ocop-denied standalone></ocop-denied>`;
    const { kind, error } = this.#pages.stateOf(found.route);
    if (kind === 'failed') {
      return html`<ocop-problem
        .error=${error}
        @ocop-retry=${() => this.#pages.retry(found.route)}
      ></ocop-problem>`;
    }
    if (kind === 'loading') return html`<ocop-skeleton shape="page"></ocop-skeleton>`;
    return html`${this.#pageOf(found)}`;
  }

  /** The page of an address is made once: the shell renders often (a notice, a fresh token), and forms must not notice. */
  #pageOf({ route, match }: Found): PageHost {
    const key = `${this.session?.uid ?? ''} ${route.path} ${window.location.pathname}`;
    if (this.#shown?.key !== key) this.#shown = { key, page: route.render(match) };
    else if (this.#shown.page.query?.toString() !== match.query.toString())
      this.#shown.page.query = match.query;
    return this.#shown.page;
  }

  #setSession(told: SessionState): void {
    const session = settledSession(this.session, told);
    const before = this.session?.actor?.commune;
    this.session = session;
    this.#sessionProvider.setValue(session);
    if (before !== session?.actor?.commune) this.#followCommune(session?.actor?.commune);
    if (session && window.location.pathname === SIGN_IN_PATH) void navigate(HOME_PATH, { replace: true });
  }

  #followCommune(commune: string | undefined): void {
    this.#endCommune?.();
    this.#communeProvider.setValue(undefined);
    this.#endCommune =
      commune === undefined
        ? undefined
        : this.#gateway.followCommune(commune, (found) => this.#communeProvider.setValue(found));
  }

  #setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    this.announcement = isOnline ? TEXT.online : TEXT.offline;
  }

  #search(event: KeyboardEvent): void {
    if (!opensSearch(event) || findRoute(routes, new URL(SEARCH_PATH, window.location.href)) === undefined)
      return;
    event.preventDefault();
    void navigate(SEARCH_PATH);
  }

  #tell(notice: NoticeKind): void {
    // A new release explains a broken page, not the other way round.
    if (this.notice !== 'newVersion') this.notice = notice;
  }

  #arrive(movement: Movement): void {
    this.#movement = movement;
    this.notice = this.notice === 'broken' ? null : this.notice;
    this.requestUpdate();
  }

  /** After a change of page, once it stands: its title is told, the focus is at its beginning, the place is restored. */
  #settle(): void {
    const found = this.#found();
    const isShown = this.#passage() === 'show' && found !== undefined;
    if (isShown && this.#pages.stateOf(found.route).kind !== 'ready') return;
    const movement = this.#movement;
    if (isShown && (movement !== undefined || document.title === TEXT.appName)) {
      document.title = `${found.route.title} · ${TEXT.appName}`;
    }
    if (movement === undefined) return;
    this.#movement = undefined;
    this.main?.focus({ preventScroll: true });
    // The page's own elements render after this one.
    requestAnimationFrame(() => {
      window.scrollTo(0, movement.scrollTo);
      this.announcement = document.title;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-app': OcopApp;
  }
}
