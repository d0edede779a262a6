// The way of a paper from its draft to its number, and its own log, in words.
import {
  formatDate,
  type Paper,
  type PaperLogEntry,
  paperKinds,
  type PaperSigning,
  plainDateOf,
  ROLE_LABELS,
} from '@ocop/functions/domain';
import type { StepState, TimelineStep } from '../../components/ocop-timeline.ts';

type Action = PaperLogEntry['action'];

const ACTION_LABELS: Readonly<Record<Action, string>> = {
  made: 'Lập dự thảo',
  submitted: 'Trình ký',
  returned: 'Trả lại để sửa',
  signedFileReceived: 'Nhận tệp đã ký',
  signed: 'Ghi nhận đã ký',
  issued: 'Cấp số, ban hành',
  corrected: 'Sửa số, ngày',
  replaced: 'Được thay thế',
  withdrawn: 'Thu hồi',
};

/** One line of the log: what, who, when, why. */
export interface LogLine {
  readonly what: string;
  readonly who: string;
  readonly at: string;
  readonly note: string | null;
}

/** A day within a note as people write it; some notes keep it as `YYYY-MM-DD`. */
const readable = (note: string): string => note.replace(/\d{4}-\d{2}-\d{2}/gu, (day) => formatDate(day));

/** The newest first. */
export function logLines({ log }: Paper): readonly LogLine[] {
  return log
    .map(({ action, by, at, note }) => ({
      what: ACTION_LABELS[action],
      who: `${by.name} (${ROLE_LABELS[by.role]})`,
      at,
      note: note === null ? null : readable(note),
    }))
    .reverse();
}

interface Stage {
  readonly label: string;
  readonly action: Action;
  /** Said while the paper stands here. */
  readonly waits: string;
}

const stage = (label: string, action: Action, waits: string): Stage => ({ label, action, waits });
const issuing = stage('Cấp số, ban hành', 'issued', 'Bản in có số đang được lập');

const STAGES: Readonly<Record<PaperSigning, readonly Stage[]>> = {
  leader: [
    stage('Dự thảo', 'made', 'Xem, sửa cho đúng rồi trình ký'),
    stage('Trình ký', 'submitted', 'Chờ người ký'),
    stage('Đã ký', 'signed', 'Chờ văn thư cấp số'),
    issuing,
  ],
  desk: [stage('Dự thảo', 'made', 'Xem, sửa cho đúng; văn thư cấp số rồi các bên ký'), issuing],
  none: [stage('Bản in', 'made', 'In ra để ký; bản đã ký có thể quét rồi tải lên')],
};

/** The stage at which the paper stands; one more than there are when it is through. */
function placeOf({ type, state }: Paper): number {
  const stages = STAGES[paperKinds[type].signing];
  switch (state) {
    case 'rendering':
    case 'draft':
    case 'returned':
    case 'failed':
      return 0;
    case 'submitted':
      return 1;
    case 'signed':
      return 2;
    case 'issuing':
      return stages.length - 1;
    case 'issued':
    case 'replaced':
    case 'withdrawn':
      return stages.length;
  }
}

function dayOf({ log }: Paper, action: Action): string | null {
  const entry = log.filter((line) => line.action === action).at(-1);
  return entry === undefined ? null : plainDateOf(entry.at);
}

function stepOf(paper: Paper, { label, action, waits }: Stage, at: number): TimelineStep {
  const place = placeOf(paper);
  const state: StepState = at < place ? 'done' : at === place ? 'current' : 'ahead';
  const isReturned = paper.state === 'returned';
  return {
    label,
    state,
    on: state === 'done' || (state === 'current' && at > 0) ? dayOf(paper, action) : null,
    note: state !== 'current' ? '' : isReturned ? 'Bị trả lại, đang sửa' : waits,
  };
}

/** The steps for the timeline; what ended an issued paper stands last. */
export function lifeSteps(paper: Paper): readonly TimelineStep[] {
  const steps = STAGES[paperKinds[paper.type].signing].map((each, at) => stepOf(paper, each, at));
  const { state } = paper;
  if (state !== 'replaced' && state !== 'withdrawn') return steps;
  return [...steps, { label: ACTION_LABELS[state], state: 'stopped', on: dayOf(paper, state) }];
}
