// Counts the year again, from the logs and from what stood before it: on purpose plain, and without the server's code for
// reports. What it says must be what the report says.
import { countDossiers, countProducts } from './count-dossiers.ts';
import { add, type Counts, dayed, inside, number, type Period, rows, total, value } from './count-kernel.ts';
import type { Before } from './known.ts';
import { type LoggedItem, type Logs, text } from './log.ts';

function countIdeas(logs: Logs, period: Period): Counts {
  const ideas = dayed(logs, 'ideas', 'registeredOn', period);
  return {
    'ideas.registered': ideas.length,
    'ideas.chosen': ideas.filter(({ days }) => 'choose' in days).length,
    'ideas.converted': ideas.filter(({ days }) => 'convert' in days).length,
  };
}

function countBusiness(logs: Logs, period: Period): Counts {
  const taken = dayed(logs, 'figures', 'to', period).filter(({ state }) => state === 'accepted');
  const newest = [...new Set(taken.map((item) => value(item, 'productId')))].flatMap((product) =>
    taken
      .filter((item) => value(item, 'productId') === product)
      .sort((a, b) => (value(a, 'to') < value(b, 'to') ? 1 : -1))
      .slice(0, 1),
  );
  const shares = newest.map((item) => value(item, 'localMaterial')).filter((share) => share !== '');
  const [labour, local] = [total(newest, 'labour'), total(newest, 'localLabour')];
  const open = (kind: string): number =>
    (logs.items['channels'] ?? []).filter(
      (item) =>
        item.state === 'active' && value(item, 'kind') === kind && value(item, 'openedOn') <= period.to,
    ).length;
  return {
    'business.revenue': total(taken, 'revenue'),
    'business.exported': total(taken, 'exported'),
    'business.reporting': newest.length,
    'business.exporting': newest.filter((item) => number(value(item, 'exported')) > 0).length,
    'business.labour': labour,
    'business.localLabour': local,
    'business.localShare': labour === 0 ? 0 : Math.round((local / labour) * 1000) / 10,
    'business.localMaterial':
      shares.length === 0 ? 0 : Math.round((add(shares.map(number)) / shares.length) * 10) / 10,
    'channels.pointOfSale': open('pointOfSale'),
    'channels.marketplace': open('marketplace'),
    'channels.website': open('website'),
    'channels.social': open('social'),
  };
}

function countOutreach(logs: Logs, period: Period): Counts {
  const aired = dayed(logs, 'broadcasts', 'on', period).filter(({ days }) => 'air' in days);
  const held = dayed(logs, 'meetings', 'on', period).filter(({ days }) => 'hold' in days);
  const kind = (name: string): number => held.filter((item) => value(item, 'kind') === name).length;
  return {
    'broadcasts.aired': aired.length,
    'broadcasts.minutes': total(aired, 'minutes'),
    'meetings.training': kind('training'),
    'meetings.village': kind('village'),
    'meetings.guidance': kind('guidance'),
    'meetings.conference': kind('conference'),
    'meetings.attended': total(held, 'attended'),
    'meetings.women': total(held, 'women'),
  };
}

function countPromotion(logs: Logs, period: Period): Counts {
  const held = dayed(logs, 'promotions', 'from', period).filter(({ days }) => 'hold' in days);
  const fairs = held.filter((item) => value(item, 'kind') === 'fair').length;
  const gained = (key: string): number =>
    add(held.flatMap((item) => rows(item, 'participants').map((row) => number(text(row, key)))));
  return {
    'promotions.fairs': fairs,
    'promotions.others': held.length - fairs,
    'promotions.sales': gained('sales'),
    'promotions.contracts': gained('contracts'),
    'promotions.value': gained('value'),
    'tours.running': (logs.items['tours'] ?? []).filter(({ state }) => state === 'running').length,
  };
}

function countInspections(logs: Logs, period: Period): Counts {
  const visited = dayed(logs, 'inspections', 'on', period).filter(({ days }) => 'visit' in days);
  const demands = visited.flatMap((item) => rows(item, 'demands'));
  return {
    'products.revoked': logs.audit.filter(
      (line) =>
        text(line, 'action') === 'revokeCertificate' && inside(text(line['subject'], 'revokedOn'), period),
    ).length,
    'inspections.done': visited.length,
    'inspections.foodSafety': visited.filter((item) => value(item, 'kind') === 'foodSafety').length,
    'inspections.failed': visited
      .flatMap((item) => rows(item, 'checklist'))
      .filter((row) => text(row, 'finding') === 'no').length,
    'inspections.demands': demands.length,
    'inspections.mended': demands.filter((row) => text(row, 'doneOn') !== '').length,
  };
}

function countMoney({ items }: Logs, period: Period): Counts {
  const spent = (items['funding'] ?? []).flatMap((item) =>
    rows(item, 'uses')
      .filter((row) => inside(text(row, 'on'), period))
      .map((row) => ({ source: value(item, 'source'), amount: number(text(row, 'amount')) })),
  );
  const of = (source: string): number =>
    add(spent.filter((each) => each.source === source).map(({ amount }) => amount));
  return {
    'money.total': add(spent.map(({ amount }) => amount)),
    'money.own': of('own'),
    'money.loan': of('loan'),
    'money.fund': of('fund'),
    'money.support': of('support'),
    'money.budget': of('budget'),
  };
}

/** The plan is the calendar year's: what is due after the report was closed belongs to it. */
function countPlan(logs: Logs, { to }: Period): Counts {
  const year = to.slice(0, 4);
  const inYear = (item: LoggedItem): boolean => value(item, 'dueOn').startsWith(year);
  const tasks = (logs.items['tasks'] ?? []).filter(inYear);
  const targets = (logs.items['targets'] ?? []).filter(inYear);
  return {
    'targets.reached': targets.filter(({ state }) => state === 'reached').length,
    'tasks.done': tasks.filter(({ state }) => state === 'done').length,
    'tasks.late': tasks.filter(
      (item) => !['done', 'dropped'].includes(item.state) && value(item, 'dueOn') < to,
    ).length,
  };
}

/** Every figure of the yearly report by its code. */
export function countYear(logs: Logs, before: Before, period: Period): Counts {
  return {
    ...countProducts(logs, before, period),
    ...countDossiers(logs, before, period),
    ...countIdeas(logs, period),
    ...countBusiness(logs, period),
    ...countOutreach(logs, period),
    ...countPromotion(logs, period),
    ...countInspections(logs, period),
    ...countMoney(logs, period),
    ...countPlan(logs, period),
  };
}
