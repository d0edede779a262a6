import { type Subject } from '@ocop/functions/domain';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { navigate } from '../../app/navigation.ts';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-denied.ts';
import '../../components/ocop-page.ts';
import { base } from '../../styles/base.ts';
import { prefilled } from './item.model.ts';
import './ocop-item-form.ts';
import type { Self } from './ref-options.ts';
import { openings, subjectNamed } from './year.model.ts';

/** Opens a new item: `?lenh=` names the command, other words of the address stand in the boxes of their name. */
@customElement('ocop-opening-page')
export class OcopOpeningPage extends PageElement {
  static override styles = [base];

  /** Made once: the form begins anew when it changes. */
  #self: Self | undefined;
  #initial: ReturnType<typeof prefilled> | undefined;

  override render(): TemplateResult {
    const subject = subjectNamed(this.params['subject']);
    const back = subject === null ? '/trong-nam' : `/trong-nam/${subject.name}`;
    return html`
      <ocop-page
        heading=${this.#command(subject)?.label ?? 'Việc trong năm'}
        back-href=${back}
        back-label=${subject?.many ?? 'Việc trong năm'}
      >
        ${this.#renderForm(subject, back)}
      </ocop-page>
    `;
  }

  #command(subject: Subject | null): ReturnType<typeof openings>[number] | undefined {
    if (subject === null || this.actor === null) return undefined;
    const offered = openings(subject, this.actor);
    return offered.find(({ command }) => command === this.query.get('lenh')) ?? offered[0];
  }

  #renderForm(subject: Subject | null, back: string): TemplateResult {
    const { actor, session } = this;
    const asked = this.#command(subject);
    if (subject === null || actor === null || asked === undefined) return html`<ocop-denied></ocop-denied>`;
    this.#self ??= { actor, name: session?.name ?? '' };
    this.#initial ??= prefilled(subject, this.query, { ...actor, name: session?.name }, this.today);
    return html`<ocop-item-form
      .subject=${subject}
      command=${asked.command}
      .initial=${this.#initial}
      .self=${this.#self}
      today=${this.today}
      .gateway=${this.gateway}
      @ocop-item-done=${({ detail }: HTMLElementEventMap['ocop-item-done']) =>
        void navigate(`/trong-nam/${subject.name}/${detail.itemId}?xong=${asked.command}`, { replace: true })}
      @ocop-act-cancel=${() => void navigate(back)}
    ></ocop-item-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-opening-page': OcopOpeningPage;
  }
}
