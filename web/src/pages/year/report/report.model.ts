// A report without a screen: its figures part by part, and where the list behind each of them is.
import {
  type Actor,
  addMonthsClamped,
  INDICATOR_GROUPS,
  type IndicatorList,
  type Item,
  keptRows,
  OFFICE_COMMAND_ROLES,
  type PlainDate,
  shownIndicators,
  type ShownIndicator,
} from '@ocop/functions/domain';
import { makingHref } from '../../papers/offers.model.ts';
import { figureHref } from './figure.model.ts';

/** One line of the table, with the list behind its figure. */
export interface ReportLine extends ShownIndicator {
  readonly code: string;
  readonly href: string;
}

export interface ReportPart {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly ReportLine[];
  /** Of which nothing came up: neither now nor in the period before, and nothing was planned. */
  readonly still: readonly ReportLine[];
}

/** Products behind a figure of products or of their producers; `day` is the report's last. */
function productsHref(list: IndicatorList, day: PlainDate): string {
  const { of, states: [state] = [], stars, sector, endingIn, producerKind } = list;
  const query = new URLSearchParams({
    ...(state === undefined ? {} : { xem: state }),
    ...(stars === undefined ? {} : { sao: String(stars) }),
    ...(sector === undefined ? {} : { nganh: sector }),
    ...(endingIn === undefined ? {} : { 'het-han-den': addMonthsClamped(day, endingIn) }),
    ...(producerKind === undefined ? {} : { loai: producerKind }),
    ...(of === 'producers' ? { theo: 'chu-the' } : {}),
  });
  return query.size === 0 ? '/san-pham' : `/san-pham?${query.toString()}`;
}

const isStill = ({ value, before, planned }: ReportLine): boolean =>
  value === '0' && before === '0' && (planned === '' || planned === '0');

/** The list behind a figure of a report up to `day`: of a subject that year, narrowed to the states that count. */
export function listHref(list: IndicatorList, day: PlainDate): string {
  const { of, states = [] } = list;
  switch (of) {
    case 'products':
    case 'producers':
      return productsHref(list, day);
    case 'dossiers': {
      const [state] = states;
      return state === undefined ? '/ho-so?xem=all' : `/ho-so?xem=all&buoc=${state}`;
    }
    default: {
      const query = new URLSearchParams({ nam: day.slice(0, 4) });
      if (states.length > 0) query.set('trang-thai', states.join(','));
      return `/trong-nam/${of}?${query.toString()}`;
    }
  }
}

/** The parts of the table in their order; one without figures is left out. */
export function reportParts({ id, values }: Pick<Item, 'id' | 'values'>): readonly ReportPart[] {
  const shown = shownIndicators(values);
  const lines = keptRows(values).flatMap(({ indicator }, at) => {
    const line = shown[at];
    return line === undefined
      ? []
      : [{ ...line, code: indicator.code, group: indicator.group, href: figureHref(id, indicator.code) }];
  });
  return Object.entries(INDICATOR_GROUPS)
    .map(([key, label]) => {
      const own = lines.filter(({ group }) => group === key);
      return { key, label, lines: own.filter((line) => !isStill(line)), still: own.filter(isStill) };
    })
    .filter((part) => part.lines.length + part.still.length > 0);
}

/** Where the paper of a settled report is made; null while figures may still change, or for who makes no papers. */
export function paperHref(
  { id, state }: Pick<Item, 'id' | 'state'>,
  { role }: Pick<Actor, 'role'>,
): string | null {
  const makers: readonly string[] = OFFICE_COMMAND_ROLES.generateDocument;
  if (state !== 'final' || !makers.includes(role)) return null;
  return makingHref({ type: 'periodicReport', item: { subject: 'reports', id } });
}
