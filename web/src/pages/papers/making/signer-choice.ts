import type { Commune } from '@ocop/functions/domain';
import type { TemplateResult } from 'lit';
import { choiceBox } from '../../../components/list-parts.ts';

/** The office's setting, as a choice among the signers. */
const BY_SETTING = 'setting';

/** Who signs a paper. @param chosen null for whom the office's setting names, in `change` too */
export const signerChoice = (
  signers: Commune['signers'],
  chosen: string | null,
  change: (id: string | null) => void,
): TemplateResult =>
  choiceBox(
    'Người ký',
    chosen ?? BY_SETTING,
    [
      [BY_SETTING, 'Theo cài đặt của cơ quan'],
      ...signers.map(({ id, name, position }) => [id, `${name}, ${position}`] as const),
    ],
    (id) => change(id === BY_SETTING ? null : id),
  );
