import '@awesome.me/webawesome/dist/components/button/button.js';
import { type Commune, decidedSettings, Details } from '@ocop/functions/domain';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { z } from 'zod';
import '../../components/fields/ocop-detail-form.ts';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';
import '../../components/ocop-error-summary.ts';
import { CommandController } from '../../controllers/command.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { forgetTyping, keepTyping, keptTyping } from '../../services/kept-typing.ts';
import { base } from '../../styles/base.ts';
import { refusalIssues } from '../wording/wording.model.ts';
import {
  boxesOf,
  boxLabel,
  boxPath,
  type BoxProblem,
  changeWords,
  readBoxes,
  type Setting,
  SETTING_GROUPS,
  type SettingGroup,
  typedOver,
} from './settings.model.ts';

const Kept = z.object({ typed: Details });

/** All settings as one form, saved together; what is typed stays on this machine until then. */
@customElement('ocop-settings-form')
export class OcopSettingsForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ocop-6);
      }
      .foot {
        position: sticky;
        inset-block-end: 0;
        padding-block: var(--ocop-3);
        background: var(--ocop-paper);
        border-block-start: 1px solid var(--ocop-line);
      }
    `,
  ];

  @property({ attribute: false }) commune!: Commune;
  @property({ attribute: false }) gateway!: Gateway;
  /** Only the boxes that differ from what is stored: what another person saves meanwhile comes in under them. */
  @state() private typed: Details = {};
  @state() private problems: readonly BoxProblem[] = [];
  @state() private summary: readonly ErrorItem[] = [];
  readonly #save = new CommandController(this, () => this.gateway, 'changeCommuneSettings');

  get #key(): string {
    return `${this.commune.id}/cai-dat`;
  }

  get #stored(): Details {
    return boxesOf(decidedSettings(this.commune));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('commune') && changed.get('commune')?.id !== this.commune.id)
      this.typed = keptTyping(this.#key, Kept)?.typed ?? {};
  }

  override render(): TemplateResult {
    const boxes = { ...this.#stored, ...this.typed };
    return html`
      <form novalidate aria-label="Cài đặt của xã" @submit=${this.#submit}>
        <ocop-error-summary heading="Chưa lưu được cài đặt" .items=${this.summary}></ocop-error-summary>
        ${SETTING_GROUPS.map((group) => this.#renderGroup(group, boxes))}
        ${Object.keys(this.typed).length === 0 ? nothing : this.#renderFoot()}
      </form>
    `;
  }

  #renderGroup({ id, title, settings }: SettingGroup, boxes: Details): TemplateResult {
    return html`
      <section class="stack" aria-labelledby=${id}>
        <h2 id=${id}>${title}</h2>
        ${settings.map((setting) => this.#renderSetting(setting, boxes))}
        ${
          id === 'papers'
            ? html`<p>
                Căn cứ, nơi nhận, người ký của từng văn bản:
                <a href="/van-ban/cau-chu">Câu chữ của xã</a>.
              </p>`
            : nothing
        }
      </section>
    `;
  }

  #renderSetting(setting: Setting, boxes: Details): TemplateResult {
    return html`
      <div class="card stack">
        <h3>${setting.title}</h3>
        <p>${setting.why}</p>
        <p class="quiet">${setting.byDefault}</p>
        <ocop-detail-form
          root="settings"
          .fields=${setting.fields}
          .details=${boxes}
          .problems=${this.problems}
          @ocop-details-change=${({ detail }: HTMLElementEventMap['ocop-details-change']) =>
            this.#type(detail.details)}
        ></ocop-detail-form>
        <p class="quiet">${changeWords(this.commune, setting)}</p>
      </div>
    `;
  }

  #renderFoot(): TemplateResult {
    const { isSending } = this.#save;
    return html`
      <div class="row foot">
        <wa-button type="submit" variant="brand" ?loading=${isSending} ?disabled=${isSending}
          ><wa-icon slot="start" name="save"></wa-icon>Lưu cài đặt</wa-button
        >
        <wa-button appearance="plain" ?disabled=${isSending} @click=${() => this.#reset()}
          >Bỏ phần đang sửa</wa-button
        >
      </div>
    `;
  }

  #type(boxes: Details): void {
    this.typed = typedOver(this.#stored, boxes);
    this.problems = [];
    keepTyping(this.#key, { typed: this.typed });
  }

  #reset(): void {
    forgetTyping(this.#key);
    this.typed = {};
    this.#show([]);
  }

  #show(problems: readonly BoxProblem[]): void {
    this.problems = problems;
    const forms = [...this.renderRoot.querySelectorAll('ocop-detail-form')];
    this.summary = problems.map(({ path, message }) => {
      const field = forms.map((form) => form.box(path)).find((box) => box !== undefined);
      return field === undefined ? { message } : { message: `${boxLabel(path)}: ${message}`, field };
    });
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const read = readBoxes({ ...this.#stored, ...this.typed });
    if ('problems' in read) {
      this.#show(read.problems);
      return;
    }
    const version = this.commune.settingsLog?.version ?? 0;
    const answer = await this.#save.send({ version, settings: read.settings });
    const { error } = this.#save;
    if (answer !== undefined) {
      this.#save.reset();
      this.#reset();
      announce('Đã lưu cài đặt của xã.');
    } else if (error !== undefined)
      this.#show(
        refusalIssues(error.message, error.details, boxPath).map(({ message, field = '' }) => ({
          path: field,
          message,
        })),
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-settings-form': OcopSettingsForm;
  }
}
