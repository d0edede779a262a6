import type { PlanBoardSubject, PlanProgress } from '@ocop/functions/domain';
import { css, html, type TemplateResult } from 'lit';
import '../../../components/ocop-stat.ts';
import { shareOf } from './plan.model.ts';

export const progressStyles = css`
  .stats {
    display: grid;
    gap: var(--ocop-3);
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }
`;

/** How far tasks and targets of a year have come, and what is late: three figures, each with its list. */
export function renderProgressStats({ tasks, targets }: PlanProgress, year: number): TemplateResult {
  const listOf = (subject: PlanBoardSubject, more = ''): string =>
    `/trong-nam/${subject}?nam=${String(year)}&xem=dang-lam${more}`;
  return html`
    <div class="stats">
      ${[
        { tally: tasks, one: 'việc', subject: 'tasks' as const },
        { tally: targets, one: 'mục tiêu', subject: 'targets' as const },
      ].map(
        ({ tally, one, subject }) => html`
          <ocop-stat
            .value=${tally.percent === null ? '–' : `${String(tally.percent)}%`}
            .label=${shareOf(tally, one)}
            tone="green"
            href=${listOf(subject)}
          ></ocop-stat>
        `,
      )}
      <ocop-stat
        .value=${String(tasks.late)}
        .label=${'Việc quá hạn'}
        tone=${tasks.late > 0 ? 'red' : 'neutral'}
        href=${listOf('tasks', '&han=qua')}
      ></ocop-stat>
    </div>
  `;
}
