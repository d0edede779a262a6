/** The columns in which forms ask for people. */
import type { ColumnField } from './details.ts';

const NAME = { key: 'name', kind: 'text', label: 'Họ và tên' } as const;

/** People whose unit goes without saying. */
export const PERSON_COLUMNS = [
  NAME,
  { key: 'position', kind: 'text', label: 'Chức vụ' },
] as const satisfies readonly ColumnField[];

/** People from several units. */
export const MEMBER_COLUMNS = [
  NAME,
  { key: 'position', kind: 'text', label: 'Chức vụ, đơn vị' },
] as const satisfies readonly ColumnField[];
