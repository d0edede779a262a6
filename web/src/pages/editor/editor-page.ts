import '@awesome.me/webawesome/dist/components/button/button.js';
import { type CriterionAnswer, Draft, EDITABLE_STATES, DOSSIER_KIND_LABELS } from '@ocop/functions/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import { navigate } from '../../app/navigation.ts';
import '../../components/ocop-page.ts';
import '../../components/ocop-save-status.ts';
import '../../components/ocop-state-badge.ts';
import { AutosaveController } from '../../controllers/autosave.ts';
import { CommandController } from '../../controllers/command.ts';
import type { DraftChanges } from '../../gateway/gateway.ts';
import { announce } from '../../services/announce.ts';
import { base } from '../../styles/base.ts';
import { DossierWork, openDraft } from './dossier-work.ts';
import './editor-events.ts';
import { editorStyles } from './editor-styles.ts';
import { sectionOf } from './fields.model.ts';
import { renderDossierNotes, renderStepNotes } from './editor-notes.ts';
import { fixItems } from './fixes.model.ts';
import './ocop-criteria-sheet.ts';
import './ocop-files-step.ts';
import './ocop-fix-step.ts';
import './ocop-ratio-form.ts';
import './ocop-section-form.ts';
import './ocop-step-foot.ts';
import './ocop-step-list.ts';
import './ocop-village-word.ts';
import { chosenStep, isOpen, keyOfTarget, placeOf, type Step, stepHref } from './steps.model.ts';
import { UploadsController } from './uploads.ts';
import type { Work } from './work.model.ts';

/** The producer prepares a dossier, one part at a time; everything saves itself. */
@customElement('ocop-editor-page')
export class OcopEditorPage extends PageElement {
  static override styles = [base, editorStyles];

  readonly #work = new DossierWork(this, () => this.actor);
  readonly #autosave = new AutosaveController<DraftChanges>(this);
  readonly #uploads = new UploadsController(this, () => this.gateway);
  readonly #ask = new CommandController(this, () => this.gateway, 'requestConfirmation');
  #opened = '';
  #shown: string | undefined;
  @query('h2') private readonly heading: HTMLElement | null | undefined;

  override willUpdate(): void {
    const { dossier } = this.#work;
    const { session } = this;
    if (dossier === undefined || !session || this.#opened === dossier.id) return;
    this.#opened = dossier.id;
    openDraft(this.#autosave, this.gateway, session.uid, dossier);
  }

  /** A new step is told by its heading; the first one is told by the page. */
  override updated(): void {
    const step = this.heading?.dataset['step'];
    if (step === undefined || step === this.#shown) return;
    const isFirst = this.#shown === undefined;
    this.#shown = step;
    if (!isFirst && this.query.get('muc') === null) this.heading?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { dossier } = this.#work;
    const work = this.#work.work(this.#autosave.unsaved);
    const href = `/ho-so/${this.params['id'] ?? ''}`;
    if (dossier === undefined || work === undefined) {
      return html`<ocop-page heading="Soạn hồ sơ" back-href=${href} back-label="Hồ sơ">
        ${this.#work.renderAbsence()}
      </ocop-page>`;
    }
    return html`
      <ocop-page
        .heading=${dossier.product.name}
        .lead=${`${DOSSIER_KIND_LABELS[dossier.kind]}, bộ sản phẩm ${String(dossier.product.setNo)}. Chủ thể: ${dossier.producer.name}.`}
        back-href=${href}
        back-label="Hồ sơ"
      >
        <ocop-state-badge slot="badge" .state=${dossier.state}></ocop-state-badge>
        ${renderDossierNotes(dossier, this.actor, this.#work.damagedFiles.length)} ${this.#renderSteps(work)}
      </ocop-page>
    `;
  }

  #renderSteps(work: Work): TemplateResult | typeof nothing {
    const step = chosenStep(work.steps, this.query.get('phan'), work.missing);
    if (step === undefined) return nothing;
    const isEditable = EDITABLE_STATES.includes(work.dossier.state);
    return html`
      <div class="layout">
        <ocop-step-list
          .steps=${work.steps}
          .missing=${work.missing}
          .dossier=${work.dossier}
          .current=${step.id}
        ></ocop-step-list>
        <div class="step">
          <h2 tabindex="-1" data-step=${step.id}>${step.label}</h2>
          ${
            isEditable
              ? html`<ocop-save-status
                  .state=${this.#autosave.state}
                  @ocop-retry=${() => void this.#autosave.flush()}
                ></ocop-save-status>`
              : nothing
          }
          <p class="lead">${step.lead}</p>
          ${renderStepNotes(step, work)} ${this.#renderStep(step, work)}
          <ocop-step-foot .step=${step} .work=${work}></ocop-step-foot>
        </div>
      </div>
    `;
  }

  #renderStep(step: Step, work: Work): TemplateResult {
    switch (step.kind) {
      case 'form':
        return html`<ocop-section-form
          .section=${step.section}
          .value=${sectionOf(work.draft, step.section)}
          ?readonly=${!isOpen(step, work.dossier)}
          @ocop-section-change=${this.#changeSection}
        ></ocop-section-form>`;
      case 'criteria':
        return html`<ocop-criteria-sheet
          .set=${work.set}
          .partCode=${step.part}
          .draft=${work.draft}
          .rehearsal=${work.rehearsal}
          .openKeys=${EDITABLE_STATES.includes(work.dossier.state) ? work.dossier.openKeys : []}
          .files=${work.files}
          .evidenceHref=${stepHref(work.dossier.id, 'minh-chung')}
          .mark=${this.query.get('muc')}
          @ocop-answer=${({ detail }: HTMLElementEventMap['ocop-answer']) => this.#change({ [detail.key]: detail.answer })}
        ></ocop-criteria-sheet>`;
      case 'ratios':
        return this.#renderRatios(step, work);
      case 'files':
        return this.#renderFiles(step, work);
      case 'fixes':
        return this.#renderFixes(work);
    }
  }

  #renderRatios(step: Step, { dossier, draft }: Work): TemplateResult {
    return html`
      <ocop-ratio-form
        .counts=${draft.ratios ?? {}}
        ?readonly=${!isOpen(step, dossier)}
        @ocop-section-change=${this.#changeSection}
      ></ocop-ratio-form>
      <ocop-village-word
        .dossier=${dossier}
        .actor=${this.actor ?? undefined}
        .counts=${draft.ratios ?? {}}
        .error=${this.#ask.error}
        ?sending=${this.#ask.isSending}
        @ocop-ask-village=${() => void this.#askVillage(dossier.id)}
      ></ocop-village-word>
    `;
  }

  #renderFiles(step: Step, work: Work): TemplateResult {
    return html`<ocop-files-step
      .gateway=${this.gateway}
      .work=${work}
      .uploads=${this.#uploads}
      .sending=${this.#uploads.items}
      .today=${this.today}
      .mark=${this.query.get('muc')}
      ?readonly=${!isOpen(step, work.dossier)}
    ></ocop-files-step>`;
  }

  #renderFixes({ dossier, draft, set, files, steps }: Work): TemplateResult {
    const replies = draft.replies ?? {};
    const codeOf = (id: string): string | null => files.find((file) => file.id === id)?.evidenceCode ?? null;
    return html`<ocop-fix-step
      .items=${fixItems(dossier.remarks, replies, { set, files })}
      .replies=${replies}
      @ocop-section-change=${this.#changeSection}
      @ocop-fix-open=${({ detail }: CustomEvent<{ id: string }>) => {
        const target = dossier.remarks.find(({ id }) => id === detail.id)?.target;
        if (target !== undefined) void navigate(placeOf(dossier.id, steps, keyOfTarget(target, codeOf)));
      }}
    ></ocop-fix-step>`;
  }

  readonly #changeSection = ({ detail }: HTMLElementEventMap['ocop-section-change']): void => {
    this.#change({ [detail.section]: detail.value });
  };

  /** Only what the schema holds is written: a wrong value would damage the whole document. */
  #change(changes: Readonly<Record<string, CriterionAnswer | Readonly<Record<string, unknown>>>>): void {
    const parsed = Draft.safeParse(changes);
    if (parsed.success) this.#autosave.change(parsed.data);
  }

  async #askVillage(dossierId: string): Promise<void> {
    // The server reads the counts from the stored draft.
    if (!(await this.#autosave.flush())) return;
    if ((await this.#ask.send({ dossierId })) === undefined) return;
    this.#ask.reset();
    announce('Đã gửi số liệu cho trưởng thôn.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-editor-page': OcopEditorPage;
  }
}
