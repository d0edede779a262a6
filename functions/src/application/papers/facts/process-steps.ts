import {
  compareDays,
  type Dossier,
  type Finding,
  FINDING_CONTENT_LABELS,
  type PlainDate,
  type ProcessStep,
  reviewDueOn,
  ROLE_LABELS,
} from '../../../domain/index.ts';
import type { DossierPaperSource } from './source.ts';

const DESK = ROLE_LABELS.economy;
const PROVINCE = 'Cơ quan tham mưu quản lý OCOP cấp tỉnh';

type StepDays = Partial<Omit<ProcessStep, 'work'>>;

const step = (work: string, known: StepDays): ProcessStep => ({
  work,
  giver: DESK,
  receiver: DESK,
  handedOn: '',
  dueOn: '',
  doneOn: '',
  note: '',
  ...known,
});

/** The latest of some days; '' of none. */
const lastDay = (days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), '');

const named = (name: string, otherwise: string): string => (name === '' ? otherwise : name);

function villageSteps({ confirmations, producer }: Dossier): ProcessStep[] {
  return confirmations.map(({ requestedOn, dueOn, outcome }) =>
    step('Trưởng thôn xác nhận lao động, nguyên liệu địa phương', {
      giver: producer.name,
      receiver: named(outcome?.by.name ?? '', 'Trưởng thôn'),
      handedOn: requestedOn,
      dueOn,
      doneOn: outcome?.on ?? '',
    }),
  );
}

function receiptStep({ receipt, submissions, producer }: Dossier): ProcessStep[] {
  if (receipt === null) return [];
  const sent = submissions.findLast(({ at }) => at <= receipt.at);
  return [
    step(`Tiếp nhận hồ sơ, số ${receipt.number}`, {
      giver: named(sent?.by.name ?? '', producer.name),
      receiver: named(receipt.by.name, DESK),
      handedOn: sent?.on ?? receipt.on,
      doneOn: receipt.on,
    }),
  ];
}

/** Each pause is one request to supplement; its last day is that of the remarks of the same round. */
function supplementSteps({ pauses, remarks, producer }: Dossier): ProcessStep[] {
  const own = remarks.filter(({ source }) => source === 'commune');
  const rounds = [...new Set(own.map(({ round }) => round))];
  // A request before receipt stops no clock and has no pause: the pauses are those of the last rounds.
  const paused = rounds.slice(rounds.length - pauses.length);
  return pauses.map(({ from, until }, at) =>
    step(`Yêu cầu bổ sung, hoàn thiện hồ sơ, lần ${String(at + 1)}`, {
      receiver: producer.name,
      handedOn: from,
      dueOn: lastDay(own.filter(({ round }) => round === paused[at]).map(({ dueOn }) => dueOn)),
      doneOn: until ?? '',
    }),
  );
}

/** What one unit was asked about on one day is one step, done when the last content was answered. */
function findingSteps({ findings }: Dossier): ProcessStep[] {
  const together = (a: Finding, b: Finding): boolean =>
    a.askedUnit === b.askedUnit && a.askedOn === b.askedOn;
  const firsts = findings.filter((each, at) => findings.findIndex((other) => together(each, other)) === at);
  return firsts.map((first) => {
    const group = findings.filter((each) => together(first, each));
    const answered = group.flatMap(({ answer }) => (answer === null ? [] : [answer.on]));
    const contents = group.map(({ content }) => FINDING_CONTENT_LABELS[content].replace(/^Về /u, ''));
    return step(`Cho ý kiến: ${contents.join('; ').toLowerCase()}`, {
      receiver: ROLE_LABELS[first.askedUnit],
      handedOn: first.askedOn,
      dueOn: lastDay(group.map(({ dueOn }) => dueOn)),
      doneOn: answered.length === group.length ? lastDay(answered) : '',
    });
  });
}

function reportStep({ report }: Dossier, dueOn: PlainDate): ProcessStep[] {
  if (report === null || report.issuedOn === null) return [];
  const number = report.number === null ? '' : ` số ${report.number}`;
  return [
    step(`Ban hành Báo cáo đánh giá (Mẫu số 03)${number}`, {
      receiver: ROLE_LABELS.leader,
      dueOn,
      doneOn: report.issuedOn,
    }),
  ];
}

function referralStep({ referral }: Dossier, dueOn: PlainDate): ProcessStep[] {
  if (referral === null) return [];
  const { number, sentOn } = referral;
  return [
    step(`Gửi hồ sơ đề nghị Ủy ban nhân dân tỉnh, văn bản số ${number}`, {
      receiver: PROVINCE,
      handedOn: sentOn,
      dueOn,
      doneOn: sentOn,
    }),
  ];
}

function provinceSteps({ provinceReceivedOn, result }: Dossier): ProcessStep[] {
  return [
    ...(provinceReceivedOn === null
      ? []
      : [step('Cấp tỉnh tiếp nhận hồ sơ', { receiver: PROVINCE, doneOn: provinceReceivedOn })]),
    ...(result === null
      ? []
      : [step('Có kết quả đánh giá, phân hạng', { giver: PROVINCE, doneOn: result.decidedOn })]),
  ];
}

/** A step without a day of handing over stands where it was done. */
const begin = ({ handedOn, doneOn }: ProcessStep): string => (handedOn === '' ? doneOn : handedOn);

/** Who had the dossier when, by its own days, the earliest first. */
export function processSteps({ dossier, today, rule }: DossierPaperSource): ProcessStep[] {
  const dueOn = reviewDueOn(dossier, today, rule) ?? '';
  return [
    ...villageSteps(dossier),
    ...receiptStep(dossier),
    ...supplementSteps(dossier),
    ...findingSteps(dossier),
    ...reportStep(dossier, dueOn),
    ...referralStep(dossier, dueOn),
    ...provinceSteps(dossier),
  ].sort((a, b) => compareDays(begin(a), begin(b)));
}
