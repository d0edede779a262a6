// What the parts of the editor tell their page.
import type { CriterionAnswer, CriterionKey } from '@ocop/functions/domain';
import type { SectionValue } from './fields.model.ts';

declare global {
  interface GlobalEventHandlersEventMap {
    /** A section has a new value. */
    'ocop-section-change': CustomEvent<{ section: string; value: SectionValue }>;
    /** A criterion has a new answer. */
    'ocop-answer': CustomEvent<{ key: CriterionKey; answer: CriterionAnswer }>;
    /** Files were picked for a row of the checklist; null: for none. */
    'ocop-files-picked': CustomEvent<{
      files: readonly File[];
      code: string | null;
      validUntil: string | null;
    }>;
    /** The village head is to confirm the counts. */
    'ocop-ask-village': CustomEvent<undefined>;
  }
}

/** The text of a field that fired. */
export function textOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLElement &&
    'value' in currentTarget &&
    typeof currentTarget.value === 'string'
    ? currentTarget.value
    : '';
}

/** Whether the box that fired is ticked. */
export function isTicked({ currentTarget }: Event): boolean {
  return currentTarget instanceof HTMLElement && 'checked' in currentTarget && currentTarget.checked === true;
}
