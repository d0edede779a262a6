// What every page starts from: its address, the session, the gateway, the commune and the day.
import { consume } from '@lit/context';
import type { Actor, Commune, PlainDate } from '@ocop/functions/domain';
import { type CSSResultGroup, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { communeContext, todayContext } from '../contexts/commune.ts';
import { gatewayContext } from '../contexts/gateway.ts';
import { sessionContext, type SessionState } from '../contexts/session.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { base } from '../styles/base.ts';

/**
 * The base of pages. The shell makes one per address, gives it `params` (`{ id }` of `/ho-so/:id`) and `query`, and only
 * after its guard let the session in: `actor` is there on every page for members.
 */
export abstract class PageElement extends LitElement {
  static override styles: CSSResultGroup = [base];

  @property({ attribute: false }) params: Readonly<Record<string, string>> = {};
  /** Changes while the page stays, when only the query of the address does. */
  @property({ attribute: false }) query = new URLSearchParams();

  @consume({ context: gatewayContext }) @state() gateway!: Gateway;
  @consume({ context: sessionContext, subscribe: true }) @state() session: SessionState;
  @consume({ context: communeContext, subscribe: true }) @state() commune: Commune | undefined;
  @consume({ context: todayContext, subscribe: true }) @state() today: PlainDate = '';

  /** The signed-in member; null only for newcomers and on the pages that anybody may open. */
  protected get actor(): Actor | null {
    return this.session?.actor ?? null;
  }
}
