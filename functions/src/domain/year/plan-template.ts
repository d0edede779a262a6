/** What a plan says under the law in force (QĐ 26/2026/QĐ-TTg), before anybody has written one. */
import { GROUNDS_IN_FORCE } from '../paperwork/default-wordings.ts';
import { PLAN_TEXT } from '../paperwork/papers/annual-plan-text.ts';
import type { RecipientGroup } from '../paperwork/model.ts';
import { PLAN_2025_TASKS } from './plan-2025.ts';
import type { PlanTargetRow, PlanTaskRow, PlanValues } from './plan-fields.ts';

/** The year from which plans rest on it; those before keep the law of their own year. */
export const LAW_IN_FORCE_SINCE = 2026;

/** Asked by the law in force and by no plan before it. @see QĐ 26/2026/QĐ-TTg, Điều 7.6.a */
const RENEWAL_TASK: PlanTaskRow = {
  code: 'danh-gia-lai',
  name: 'Thông báo giấy chứng nhận sắp hết hạn, hướng dẫn nộp hồ sơ đánh giá lại',
  lead: 'economy',
  support: 'Trưởng thôn',
  cadence: 'continuous',
  when: 'Từ 210 đến 120 ngày trước ngày hết hạn',
  dueOn: '',
  evidence: 'Thông báo',
};

/** An aim that is no product's. */
type Aim = Pick<PlanTargetRow, 'goal' | 'name'>;

/** The goals of the template's lines, in their order. */
const AIM_GOALS = ['dossiers', 'cooperative', 'apparatus', 'promotion'] as const;

type Words = Omit<
  PlanValues,
  'year' | 'previousId' | 'targets' | 'tasks' | 'electronic' | 'paper' | 'documentId'
>;

export interface PlanTemplate extends Pick<PlanValues, 'tasks' | 'electronic' | 'paper'> {
  /** Grounds, general goals and the words of the document. */
  readonly text: Words;
  readonly aims: readonly Aim[];
}

const lines = (groups: readonly RecipientGroup[], label: RegExp): string =>
  groups
    .filter((group) => label.test(group.label ?? ''))
    .flatMap((group) => group.lines)
    .join('\n');

/** The template of a commune. @param recipients its usual "Nơi nhận", in groups for electronic copies and for paper */
export function planTemplate(recipients: readonly RecipientGroup[]): PlanTemplate {
  const { generalGoals, otherGoals, contents, units, ...words } = PLAN_TEXT;
  return {
    text: {
      ...words,
      contents: [...contents],
      units: [...units],
      law: GROUNDS_IN_FORCE.join('\n'),
      goals: generalGoals,
    },
    tasks: [...PLAN_2025_TASKS, RENEWAL_TASK],
    electronic: lines(recipients, /điện tử/u),
    paper: lines(recipients, /giấy/u),
    aims: AIM_GOALS.map((goal, at) => ({ goal, name: String(otherGoals.split('\n')[at]) })),
  };
}
