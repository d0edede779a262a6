/** What the commune's year already knows of a product, as the first draft of its dossier: nothing is typed twice. */
import type { Draft } from '../dossier/draft.ts';
import { fromThousandths, thousandths } from '../fields/decimals.ts';
import type { Details } from '../fields/details.ts';
import { formatDate } from '../kernel/plain-date.ts';
import { text } from './common.ts';

type Known = Pick<Draft, 'registration' | 'general' | 'results' | 'plan' | 'claims' | 'ratios'>;

/** Without the entries that say nothing. */
const filled = (part: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== ''));

/** "Từ 01/01/2026 đến 30/06/2026: doanh thu 120,5 triệu đồng; sản lượng 500 lít; 12 lao động, trong đó 10 của xã". */
function periodLine(values: Details): string {
  const span = `Từ ${formatDate(text(values, 'from'))} đến ${formatDate(text(values, 'to'))}`;
  const output = text(values, 'output');
  return [
    `${span}: doanh thu ${text(values, 'revenue')} triệu đồng`,
    ...(output === '' ? [] : [`sản lượng ${output} ${text(values, 'outputUnit')}`.trim()]),
    `${text(values, 'labour')} lao động, trong đó ${text(values, 'localLabour')} của xã`,
  ].join('; ');
}

const heads = (count: string): number => Math.round(fromThousandths(thousandths(count)));

/** The parts of Mẫu số 02 that the producer's figures answer: the newest period counts, all of them show the growth. */
function ofFigures(figures: readonly Details[]): Known {
  const ordered = [...figures].sort((a, b) => text(a, 'to').localeCompare(text(b, 'to')));
  const newest = ordered.at(-1);
  if (newest === undefined) return {};
  return {
    results: {
      ...filled({ market: text(newest, 'markets') }),
      business: ordered.map(periodLine).join('\n'),
      revenue: fromThousandths(thousandths(text(newest, 'revenue'))),
    },
    ratios: {
      periodFrom: text(newest, 'from'),
      periodTo: text(newest, 'to'),
      labourTotal: heads(text(newest, 'labour')),
      labourCommune: heads(text(newest, 'localLabour')),
    },
  };
}

/** The parts that an idea and its business plan answer. */
function ofIdea(idea: Details): Known {
  return {
    general: { description: text(idea, 'description') },
    claims: {
      ...filled({ materials: text(idea, 'material'), labour: text(idea, 'labour') }),
      origin: `Ý tưởng do ${text(idea, 'proposer')} đề xuất, đăng ký với xã ngày ${formatDate(text(idea, 'registeredOn'))}.`,
      identity: text(idea, 'description'),
    },
    results: filled({ market: text(idea, 'market') }),
    plan: filled({ text: text(idea, 'planSummary') }),
  };
}

/**
 * The first draft of a dossier: from the idea that became the product, from what its producer reported of it.
 * @param figures values of `figures` that were sent or accepted, of this product
 */
export function draftFrom(idea: Details | null, figures: readonly Details[]): Known {
  const known = idea === null ? {} : ofIdea(idea);
  const sold = ofFigures(figures);
  const results = { ...known.results, ...sold.results };
  return { ...known, ...sold, ...(Object.keys(results).length === 0 ? {} : { results }) };
}
