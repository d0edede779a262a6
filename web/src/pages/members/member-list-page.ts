import {
  type Actor,
  type Invitation,
  type Member,
  type Producer,
  type Registration,
  ROLE_LABELS,
  type Village,
} from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PageElement } from '../../app/page-element.ts';
import { damagedNote } from '../../components/damaged-note.ts';
import { liveView } from '../../components/live-view.ts';
import '../../components/ocop-empty.ts';
import '../../components/ocop-page.ts';
import { LiveQuery } from '../../controllers/live-query.ts';
import type { CollectionQuery, Listing } from '../../gateway/gateway.ts';
import {
  membersOf,
  openInvitationsOf,
  openRegistrationsOf,
  producersOf,
  villagesOf,
} from '../../services/queries.ts';
import { base } from '../../styles/base.ts';
import { formatMoment } from '../../text/format.ts';
import { invitableRoles, membersByRole, unitName, type Units } from './members.model.ts';
import './ocop-invite-form.ts';
import './ocop-member-row.ts';
import './ocop-registration-review.ts';

/** Who works here in which role: requests that wait, invitations, members; and the form that invites. */
@customElement('ocop-member-list-page')
export class OcopMemberListPage extends PageElement {
  static override styles = [
    base,
    css`
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-6);
        align-items: start;
      }
      @media (min-width: 60rem) {
        .sides {
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        }
      }
      ul {
        display: grid;
        gap: var(--ocop-2);
        margin: 0;
        padding-inline-start: var(--ocop-5);
        overflow-wrap: anywhere;
      }
    `,
  ];

  readonly #members = this.#follow<Member>(membersOf);
  readonly #invitations = this.#follow<Invitation>(openInvitationsOf);
  readonly #producers = this.#follow<Producer>(producersOf);
  readonly #villages = this.#follow<Village>(villagesOf);
  /** Phòng Kinh tế alone sees and answers them. */
  readonly #registrations = this.#follow<Registration>((actor) =>
    actor.role === 'economy' ? openRegistrationsOf(actor) : undefined,
  );

  #follow<T>(query: (actor: Actor) => CollectionQuery<T> | undefined) {
    return new LiveQuery<Listing<T>, readonly [Actor | null]>(this, {
      args: () => [this.actor],
      subscribe: ([actor], observer) => {
        const asked = actor === null ? undefined : query(actor);
        return asked === undefined ? undefined : this.gateway.queries.liveCollection(asked, observer);
      },
      isEmpty: ({ items, damaged }) => items.length + damaged.length === 0,
    });
  }

  get #units(): Units {
    return {
      producers: this.#producers.value?.items ?? [],
      villages: this.#villages.value?.items ?? [],
    };
  }

  override render(): TemplateResult {
    const waiting = this.#registrations.value?.items.length ?? 0;
    const lead = waiting === 0 ? '' : `${String(waiting)} người đăng ký chủ thể đang chờ trả lời.`;
    return html`
      <ocop-page heading="Thành viên" lead=${lead}>
        ${this.actor?.role === 'admin' ? this.#renderSettings() : nothing}
        ${this.actor?.role === 'economy' ? this.#renderRegistrations() : nothing}
        <div class="sides">
          <section class="stack" aria-labelledby="members">
            <h2 id="members">Thành viên của xã</h2>
            ${liveView(this.#members, {
              ready: (list) => this.#renderMembers(list),
              empty: () =>
                html`<ocop-empty heading="Chưa có thành viên nào" icon="users"
                  >Mời người đầu tiên ở khung bên cạnh.</ocop-empty
                >`,
              rows: 6,
            })}
          </section>
          <div class="stack">
            <ocop-invite-form
              .roles=${invitableRoles(this.actor?.role)}
              .units=${this.#units}
            ></ocop-invite-form>
            ${this.#renderInvitations()}
          </div>
        </div>
      </ocop-page>
    `;
  }

  /** What an administrator sets beside the members. */
  #renderSettings(): TemplateResult {
    return html`<nav class="row" aria-label="Cài đặt của xã">
      <wa-button appearance="outlined" href="/van-ban/cau-chu">Câu chữ của xã trên văn bản</wa-button>
      <wa-button appearance="outlined" href="/van-ban/chu-ky-so">Tổ chức chứng thực chữ ký số</wa-button>
    </nav>`;
  }

  #renderRegistrations(): TemplateResult {
    return html`
      <section class="stack" aria-labelledby="registrations">
        <h2 id="registrations">Đăng ký chủ thể</h2>
        ${liveView(this.#registrations, {
          ready: ({ items, damaged }) => html`
            ${damagedNote(damaged)}
            ${repeat(
              items,
              ({ uid }) => uid,
              (registration) =>
                html`<ocop-registration-review
                  .registration=${registration}
                  .units=${this.#units}
                ></ocop-registration-review>`,
            )}
          `,
          empty: () => html`<p class="quiet">Không có đăng ký nào đang chờ.</p>`,
          rows: 1,
        })}
      </section>
    `;
  }

  #renderMembers({ items, damaged }: Listing<Member>): TemplateResult {
    const mayChange = this.actor?.role === 'admin';
    return html`
      ${damagedNote(damaged)}
      ${membersByRole(items).map(
        ({ label, members }) => html`
          <div>
            <h3>${label}</h3>
            ${repeat(
              members,
              ({ uid }) => uid,
              (member) =>
                html`<ocop-member-row
                  .member=${member}
                  .units=${this.#units}
                  ?may-change=${mayChange}
                ></ocop-member-row>`,
            )}
          </div>
        `,
      )}
    `;
  }

  #renderInvitations(): TemplateResult {
    return html`
      <section class="stack" aria-labelledby="invitations">
        <h2 id="invitations">Lời mời chưa nhận</h2>
        ${liveView(this.#invitations, {
          ready: ({ items, damaged }) => html`
            ${damagedNote(damaged)}
            <ul>
              ${items.map(
                ({ email, role, unit, invitedAt }) =>
                  html`<li>
                    ${email}: ${ROLE_LABELS[role]} ${unitName(role, unit, this.#units)}
                    <span class="quiet">(mời ${formatMoment(invitedAt)})</span>
                  </li>`,
              )}
            </ul>
          `,
          empty: () => html`<p class="quiet">Không có lời mời nào đang chờ.</p>`,
          rows: 1,
        })}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-member-list-page': OcopMemberListPage;
  }
}
