import type { Choice } from '../fields/details.ts';
import { searchKey } from '../kernel/text.ts';

/** Who leads or supports a task: a unit of the office, every village head, every producer. 2025 plan, part V. */
export const UNIT_CHOICES = [
  { value: 'economy', label: 'Phòng Kinh tế' },
  { value: 'culture', label: 'Phòng Văn hóa - Xã hội' },
  { value: 'front', label: 'Ủy ban MTTQ Việt Nam xã' },
  { value: 'leader', label: 'Lãnh đạo UBND xã' },
  { value: 'village', label: 'Trưởng thôn' },
  { value: 'producer', label: 'Tổ chức kinh tế (chủ thể)' },
] as const satisfies readonly [Choice, ...Choice[]];

export type UnitKind = (typeof UNIT_CHOICES)[number]['value'];

/** How often a task comes. `dossier`: with every dossier; `event`: when something calls for it. */
export const CADENCE_CHOICES = [
  { value: 'yearly', label: 'Hằng năm' },
  { value: 'halfYearly', label: '6 tháng một lần' },
  { value: 'quarterly', label: 'Hằng quý' },
  { value: 'monthly', label: 'Hằng tháng' },
  { value: 'weekly', label: 'Hằng tuần' },
  { value: 'continuous', label: 'Thường xuyên' },
  { value: 'event', label: 'Theo sự kiện, khi có thay đổi' },
  { value: 'dossier', label: 'Theo từng hồ sơ' },
] as const satisfies readonly [Choice, ...Choice[]];

export type Cadence = (typeof CADENCE_CHOICES)[number]['value'];

/** The label of a choice; the value itself where nobody knows it. */
export const labelOf = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** The kind of unit that a key names: `economy`, `village:thon-1`. A task without one is Phòng Kinh tế's. */
export function leadKind(lead: string | null): UnitKind {
  const kind = (lead ?? '').split(':')[0];
  return UNIT_CHOICES.find(({ value }) => value === kind)?.value ?? 'economy';
}

/** What a plan's words call the units, without dấu: the first hit counts. */
const NAMED: readonly (readonly [words: RegExp, kinds: readonly UnitKind[]])[] = [
  [/\b(?:cac don vi|don vi lien quan|tat ca)\b/u, ['economy', 'culture', 'front']],
  [/\b(?:to chuc kinh te|chu the|hop tac xa)\b/u, ['producer']],
  [/\bkinh te\b/u, ['economy']],
  [/\b(?:van hoa|vh-xh)\b/u, ['culture']],
  [/\b(?:mttq|ubmttq|mat tran)\b/u, ['front']],
  [/\b(?:lanh dao|ubnd|chu tich)\b/u, ['leader']],
  [/\b(?:truong thon|cac thon|thon)\b/u, ['village']],
];

/**
 * The units that a plan names as supporting ("Phòng Văn hóa - Xã hội; Trưởng thôn"), without the one that leads. Words
 * that name nobody of the system (the radio station, the associations) stay words.
 */
export function supportKinds(words: string, lead: string): readonly UnitKind[] {
  const kinds = words
    .split(/[;,]/u)
    .map(searchKey)
    .flatMap((piece) => NAMED.find(([name]) => name.test(piece))?.[1] ?? []);
  return [...new Set(kinds)].filter((kind) => kind !== lead);
}
