import { Task } from '@lit/task';
import type { Paper, PaperModel } from '@ocop/functions/domain';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/ocop-paper-preview.ts';
import '../../components/ocop-problem.ts';
import '../../components/ocop-skeleton.ts';
import { newId } from '../../controllers/command.ts';
import { toAppError } from '../../gateway/errors.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { base } from '../../styles/base.ts';

/** A paper that is not issued yet, in place: what it says with today's data. */
@customElement('ocop-paper-content')
export class OcopPaperContent extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) paper!: Paper;
  @property({ attribute: false }) gateway!: Gateway;

  readonly #model = new Task(this, {
    args: () => [this.paper.id, this.paper.revision] as const,
    task: () => this.#load(),
  });

  override render(): TemplateResult {
    return html`${this.#model.render({
      initial: () => html`<ocop-skeleton shape="text" rows="8"></ocop-skeleton>`,
      pending: () => html`<ocop-skeleton shape="text" rows="8"></ocop-skeleton>`,
      error: (thrown) =>
        html`<ocop-problem
          heading="Chưa xem trước được"
          .error=${toAppError(thrown, navigator.onLine)}
          @ocop-retry=${() => void this.#model.run()}
        ></ocop-problem>`,
      complete: (model) => html`<ocop-paper-preview .model=${model}></ocop-paper-preview>`,
    })}`;
  }

  async #load(): Promise<PaperModel> {
    const { id, type, dossierIds, certificateId, aboutProducerId, signerId, details } = this.paper;
    const { model } = await this.gateway.commands.call('previewPaper', {
      commandId: newId(),
      type,
      dossierIds,
      certificateId,
      producerId: aboutProducerId,
      documentId: id,
      signerId,
      details,
    });
    return model;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-paper-content': OcopPaperContent;
  }
}
