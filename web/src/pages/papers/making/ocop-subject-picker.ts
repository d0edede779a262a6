import {
  type Actor,
  type Certificate,
  formatDate,
  paperBlocked,
  paperKinds,
  type Producer,
  type StoredDossier,
} from '@ocop/functions/domain';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../../../components/emit.ts';
import { choiceBox } from '../../../components/list-parts.ts';
import { liveView } from '../../../components/live-view.ts';
import { gatewayContext } from '../../../contexts/gateway.ts';
import { LiveQuery } from '../../../controllers/live-query.ts';
import type { Gateway, Listing } from '../../../gateway/gateway.ts';
import { certificatesOf, dossiersOf, producersOf } from '../../../services/queries.ts';
import { base } from '../../../styles/base.ts';
import type { PaperAddress } from '../offers.model.ts';
import './ocop-dossier-picker.ts';

type Chosen = Partial<Pick<Required<PaperAddress>, 'dossierIds' | 'certificateId' | 'producerId'>>;

/**
 * Chooses what a paper is about: dossiers, a certificate, a producer.
 * @fires ocop-subject-change - with what was chosen
 */
@customElement('ocop-subject-picker')
export class OcopSubjectPicker extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) asked!: Required<PaperAddress>;
  @property({ attribute: false }) actor!: Actor;
  @consume({ context: gatewayContext }) @state() private gateway!: Gateway;

  readonly #dossiers = new LiveQuery<Listing<StoredDossier>, readonly [boolean, Actor]>(this, {
    args: () => [this.#isOf('dossier', 'dossiers', 'anyDossiers'), this.actor],
    subscribe: ([isWanted, actor], observer) =>
      isWanted ? this.gateway.queries.liveCollection(dossiersOf(actor), observer) : undefined,
  });
  readonly #certificates = new LiveQuery<Listing<Certificate>, readonly [boolean, Actor]>(this, {
    args: () => [this.#isOf('certificate'), this.actor],
    subscribe: ([isWanted, actor], observer) =>
      isWanted ? this.gateway.queries.liveCollection(certificatesOf(actor), observer) : undefined,
  });
  readonly #producers = new LiveQuery<Listing<Producer>, readonly [boolean, Actor]>(this, {
    args: () => [this.#isOf('producer'), this.actor],
    subscribe: ([isWanted, actor], observer) =>
      isWanted ? this.gateway.queries.liveCollection(producersOf(actor), observer) : undefined,
  });

  #isOf(...subjects: readonly string[]): boolean {
    return subjects.includes(paperKinds[this.asked.type].subject);
  }

  override render(): TemplateResult | typeof nothing {
    switch (paperKinds[this.asked.type].subject) {
      case 'commune':
        return nothing;
      case 'certificate':
        return liveView(this.#certificates, {
          rows: 1,
          ready: ({ items }) => this.#renderCertificates(items),
        });
      case 'producer':
        return liveView(this.#producers, { rows: 1, ready: ({ items }) => this.#renderProducers(items) });
      default:
        return liveView(this.#dossiers, { ready: ({ items }) => this.#renderDossiers(items) });
    }
  }

  #renderDossiers(dossiers: readonly StoredDossier[]): TemplateResult {
    if (dossiers.length === 0) return html`<p>Chưa có hồ sơ nào để lập văn bản này.</p>`;
    return html`<ocop-dossier-picker
      .type=${this.asked.type}
      .dossiers=${dossiers}
      .chosen=${this.asked.dossierIds}
      @ocop-dossiers-change=${(event: HTMLElementEventMap['ocop-dossiers-change']) =>
        this.#choose({ dossierIds: event.detail.ids })}
    ></ocop-dossier-picker>`;
  }

  #renderCertificates(certificates: readonly Certificate[]): TemplateResult {
    const { type, certificateId } = this.asked;
    const open = certificates
      .filter((certificate) => paperBlocked(type, { dossiers: [], certificate }) === null)
      .sort((a, b) => a.validUntil.localeCompare(b.validUntil));
    if (open.length === 0) return html`<p>Không có giấy chứng nhận nào để lập văn bản này.</p>`;
    return choiceBox(
      'Giấy chứng nhận',
      certificateId ?? '',
      open.map(({ id, productName, producerName, validUntil }) => [
        id,
        `${productName} (${producerName}), đến ${formatDate(validUntil)}`,
      ]),
      (id) => this.#choose({ certificateId: id }),
    );
  }

  #renderProducers(producers: readonly Producer[]): TemplateResult {
    if (producers.length === 0) return html`<p>Chưa có chủ thể nào của xã.</p>`;
    return choiceBox(
      'Chủ thể',
      this.asked.producerId ?? '',
      producers.map(({ id, name }) => [id, name]),
      (id) => this.#choose({ producerId: id }),
    );
  }

  #choose(chosen: Chosen): void {
    emit(this, 'ocop-subject-change', chosen);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-subject-picker': OcopSubjectPicker;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-subject-change': CustomEvent<Chosen>;
  }
}
