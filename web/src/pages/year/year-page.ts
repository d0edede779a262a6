import { type SubjectName, subjects } from '@ocop/functions/domain';
import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../app/page-element.ts';
import '../../components/ocop-page.ts';
import { base } from '../../styles/base.ts';
import { groupsFor, PURPOSES, type SubjectGroup } from './year.model.ts';

/** The parts of the commune's year, each with what it is for; everybody sees those that concern them. Reads nothing. */
@customElement('ocop-year-page')
export class OcopYearPage extends PageElement {
  static override styles = [
    base,
    css`
      .groups {
        display: grid;
        gap: var(--ocop-5);
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
      }
      section {
        display: grid;
        gap: var(--ocop-3);
        align-content: start;
      }
      h2 {
        display: flex;
        gap: var(--ocop-2);
        align-items: center;
      }
      ul {
        display: grid;
        gap: var(--ocop-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li a {
        display: inline-flex;
        align-items: center;
        min-height: var(--ocop-target);
        font-weight: 600;
      }
    `,
  ];

  override render(): TemplateResult {
    const groups = this.actor === null ? [] : groupsFor(this.actor.role);
    return html`
      <ocop-page heading="Việc trong năm" lead="Mọi việc OCOP của xã ngoài hồ sơ: làm gì, đến đâu, của ai.">
        <div class="groups">${groups.map((group, index) => this.#renderGroup(group, index))}</div>
      </ocop-page>
    `;
  }

  #renderGroup({ title, icon, names }: SubjectGroup, index: number): TemplateResult {
    const id = `group-${String(index)}`;
    return html`
      <section class="card" aria-labelledby=${id}>
        <h2 id=${id}><wa-icon name=${icon}></wa-icon>${title}</h2>
        <ul>
          ${names.map((name) => this.#renderSubject(name))}
        </ul>
      </section>
    `;
  }

  #renderSubject(name: SubjectName): TemplateResult {
    return html`<li>
      <a href="/trong-nam/${name}">${subjects[name].many}</a>
      <p class="quiet">${PURPOSES[name]}</p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-year-page': OcopYearPage;
  }
}
