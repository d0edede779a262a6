// One thing that waits, as a card: what, of whom, until when.
import type { PlainDate } from '@ocop/functions/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import '../../components/ocop-badge.ts';
import { formatDayWithWeekday } from '../../text/format.ts';
import type { HomeTask } from './home.model.ts';

export const taskStyles = css`
  ul.tasks {
    display: grid;
    gap: var(--ocop-3);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .task {
    display: grid;
    gap: var(--ocop-2);
    justify-items: start;
  }
  .task p {
    margin: 0;
  }
  .task.late {
    border-inline-start: 6px solid var(--ocop-red);
  }
  section {
    display: grid;
    gap: var(--ocop-4);
  }
`;

function renderTask({ href, title, who, what, until, note }: HomeTask, today: PlainDate): TemplateResult {
  const isLate = until !== null && until < today;
  return html`
    <li class="card task ${isLate ? 'late' : ''}">
      <h3><a href=${href}>${title}</a></h3>
      <p><strong>${what}</strong> · ${who}</p>
      ${note === '' ? nothing : html`<p class="quiet">${note}</p>`}
      ${
        until === null
          ? nothing
          : html`<ocop-badge tone=${isLate ? 'red' : 'amber'} icon=${isLate ? 'circle-alert' : 'clock'}
              >${isLate ? 'Quá hạn' : 'Đến'} ${formatDayWithWeekday(until)}</ocop-badge
            >`
      }
    </li>
  `;
}

export const renderTasks = (tasks: readonly HomeTask[], today: PlainDate): TemplateResult =>
  html`<ul class="tasks">
    ${tasks.map((task) => renderTask(task, today))}
  </ul>`;
