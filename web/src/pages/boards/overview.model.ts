// The dashboard without a screen: boards in, charts out; every figure with the address of the list behind it.
import {
  CERTIFICATE_STATE_LABELS,
  type CertificateRow,
  type CertificateState,
  type ClockRule,
  countDaysLeft,
  countEnds,
  countStages,
  countStates,
  countVillages,
  DAYS_LEFT_LABELS,
  type DaysLeft,
  DOSSIER_STATE_LABELS,
  type DossierRow,
  isInForce,
  type PlainDate,
  type PlanProgress,
  rowState,
  starsByGroup,
} from '@ocop/functions/domain';
import type { Chart, ChartLook } from '../../components/chart.model.ts';
import { goalChart, unitChart } from '../year/plan/plan.model.ts';

/** What the page knows: the boards, the names of the villages, the day. */
export interface Overview {
  readonly certificates: readonly CertificateRow[];
  readonly dossiers: readonly DossierRow[];
  /** Of the year's plan. */
  readonly progress: PlanProgress;
  readonly villages: readonly { readonly id: string; readonly name: string }[];
  readonly year: number;
  readonly today: PlainDate;
  readonly rule: ClockRule;
}

const address = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query).toString()}`;
const products = (query: Readonly<Record<string, string>>): string => address('/san-pham', query);
const dossiers = (query: Readonly<Record<string, string>>): string => address('/ho-so', query);

const STATE_LOOKS: Readonly<Record<CertificateState, ChartLook>> = {
  valid: 'green',
  renewalOpen: 'amber',
  renewalClosed: 'red',
  extended: 'amber',
  expired: 'red',
  revoked: 'red',
  replaced: 'neutral',
};

export const stateChart = ({ certificates, today }: Overview): Chart => ({
  title: 'Giấy chứng nhận theo trạng thái',
  note: 'Giấy mới nhất của từng sản phẩm, tính đến hôm nay.',
  rowName: 'Trạng thái',
  series: [{ label: 'Số giấy', look: 'green' }],
  rows: countStates(certificates, today).map(({ key, count }) => ({
    label: CERTIFICATE_STATE_LABELS[key],
    parts: [{ count, href: products({ xem: key }), look: STATE_LOOKS[key] }],
  })),
  layout: 'bars',
  empty: 'Chưa có giấy chứng nhận nào. Khi tỉnh công nhận, giấy chứng nhận được ghi vào hồ sơ.',
});

const endsChart = ({ certificates, today }: Overview): Chart => ({
  title: 'Hết hạn theo tháng',
  note: 'Giấy còn hiệu lực, 36 tháng tới (kể cả thời gian kéo dài khi chuyển tiếp).',
  rowName: 'Tháng',
  series: [{ label: 'Số giấy', look: 'green' }],
  rows: countEnds(certificates, today).map(({ key, count }) => ({
    label: `${key.slice(5)}/${key.slice(0, 4)}`,
    parts: [{ count, href: products({ xem: 'held', 'het-han': key }) }],
  })),
  layout: 'months',
  empty: 'Không có giấy chứng nhận nào hết hạn trong 36 tháng tới.',
});

const starsChart = ({ certificates, today }: Overview): Chart => ({
  title: 'Hạng sao theo nhóm sản phẩm',
  note: 'Giấy còn hiệu lực; nhóm theo Quyết định 26/2026/QĐ-TTg.',
  rowName: 'Nhóm sản phẩm',
  series: [
    { label: '3 sao', look: 'neutral' },
    { label: '4 sao', look: 'green' },
    { label: '5 sao', look: 'gold' },
  ],
  rows: starsByGroup(certificates, today).map(({ key, name, stars }) => ({
    label: name,
    parts: ([3, 4, 5] as const).map((star) => ({
      count: stars[star],
      href: products({ xem: 'held', nhom: key, sao: String(star) }),
    })),
  })),
  layout: 'bars',
  empty: 'Chưa có sản phẩm nào đang được công nhận.',
});

const stageChart = (overview: Overview): Chart => ({
  title: 'Hồ sơ theo bước',
  note: 'Hồ sơ chưa kết thúc.',
  rowName: 'Bước',
  series: [{ label: 'Số hồ sơ', look: 'green' }],
  rows: countStages(overview.dossiers).map(({ key, count }) => ({
    label: DOSSIER_STATE_LABELS[key],
    parts: [{ count, href: dossiers({ xem: 'open', buoc: key }) }],
  })),
  layout: 'bars',
  empty: 'Không có hồ sơ nào đang làm.',
});

const DAY_LOOKS: Readonly<Record<DaysLeft, ChartLook>> = {
  over: 'red',
  soon: 'amber',
  week: 'green',
  later: 'green',
  paused: 'neutral',
  none: 'neutral',
};

const daysChart = ({ dossiers: rows, today, rule }: Overview): Chart => ({
  title: 'Hồ sơ theo thời hạn',
  note: '15 ngày làm việc của xã kể từ ngày tiếp nhận (Điều 7 khoản 2).',
  rowName: 'Thời hạn',
  series: [{ label: 'Số hồ sơ', look: 'green' }],
  rows: countDaysLeft(rows, today, rule).map(({ key, count }) => ({
    label: DAYS_LEFT_LABELS[key],
    parts: [{ count, href: dossiers({ xem: 'open', han: key }), look: DAY_LOOKS[key] }],
  })),
  layout: 'bars',
  empty: 'Không có hồ sơ nào đang làm.',
});

/** The key of rows of which no village is known, in addresses. */
export const NO_VILLAGE = 'khong-ro';

export function villageChart({ certificates, dossiers: rows, villages, today }: Overview): Chart {
  const nameOf = (id: string | null): string =>
    id === null ? 'Chưa rõ thôn' : (villages.find((village) => village.id === id)?.name ?? id);
  const figures = countVillages(
    villages.map(({ id }) => id),
    certificates,
    rows,
    today,
  );
  return {
    title: 'Theo thôn',
    note: 'Thôn của chủ thể.',
    rowName: 'Thôn',
    series: [
      { label: 'Giấy còn hiệu lực', look: 'green' },
      { label: 'Hồ sơ đang làm', look: 'amber' },
    ],
    rows: figures.map(({ villageId, certificates: held, dossiers: open }) => {
      const thon = villageId ?? NO_VILLAGE;
      return {
        label: nameOf(villageId),
        parts: [
          { count: held, href: products({ xem: 'held', thon }) },
          { count: open, href: dossiers({ xem: 'open', thon }) },
        ],
      };
    }),
    layout: 'bars',
    empty: 'Chưa có thôn nào có sản phẩm được công nhận hoặc hồ sơ đang làm.',
  };
}

const taskChart = ({ progress, year }: Overview): Chart => {
  const chart = unitChart(progress, year);
  return { ...chart, title: `${chart.title}, năm ${String(year)}` };
};

const targetChart = ({ progress, year }: Overview): Chart => {
  const chart = goalChart(progress, year);
  return { ...chart, title: `${chart.title}, năm ${String(year)}` };
};

export interface Headline {
  readonly value: string;
  readonly label: string;
  readonly tone: 'neutral' | 'green' | 'amber' | 'red';
  readonly href: string;
}

/** The four figures on top: what stands, what runs, what is late. */
export function headlines(overview: Overview): readonly Headline[] {
  const { certificates, dossiers: rows, progress, today, rule, year } = overview;
  const held = certificates.filter((row) => isInForce(rowState(row, today))).length;
  const over = countDaysLeft(rows, today, rule).find(({ key }) => key === 'over')?.count ?? 0;
  const { late } = progress.tasks;
  const toneOf = (count: number): Headline['tone'] => (count > 0 ? 'red' : 'neutral');
  return [
    { value: String(held), label: 'Giấy còn hiệu lực', tone: 'green', href: products({ xem: 'held' }) },
    { value: String(rows.length), label: 'Hồ sơ đang làm', tone: 'neutral', href: dossiers({ xem: 'open' }) },
    {
      value: String(over),
      label: 'Hồ sơ quá hạn',
      tone: toneOf(over),
      href: dossiers({ xem: 'open', han: 'over' }),
    },
    {
      value: String(late),
      label: 'Việc quá hạn',
      tone: toneOf(late),
      href: address('/trong-nam/tasks', { nam: String(year), xem: 'dang-lam', han: 'qua' }),
    },
  ];
}

/** Every chart in the order of the page. */
export const chartsOf = (overview: Overview): readonly Chart[] =>
  [stateChart, endsChart, stageChart, daysChart, taskChart, targetChart, starsChart, villageChart].map(
    (chart) => chart(overview),
  );
