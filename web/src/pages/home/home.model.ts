// What the home page of each role shows, without a screen.
import {
  type Actor,
  audienceKey,
  type ConfirmationPage,
  type Dossier,
  DOSSIER_STATE_LABELS,
  type Item,
  openPaperCommands,
  type Paper,
  PAPER_STATE_LABELS,
  type PaperCommandName,
  type PlainDate,
  type Role,
  ROLE_LABELS,
  waitingItems,
} from '@ocop/functions/domain';
import { leadText } from '../../services/lead-text.ts';

export interface HomeTask {
  readonly href: string;
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly until: PlainDate | null;
  readonly note: string;
}

/** The first visit's three sentences, and what to do; shown while nothing waits. */
export const WELCOME: Readonly<Record<Role, readonly string[]>> = {
  producer: [
    'Ông/bà soạn hồ sơ dần trên điện thoại; hệ thống tự lưu và báo còn thiếu gì.',
    'Sau khi gửi, trang này cho biết hồ sơ đang ở đâu và khi nào cần sửa.',
    'Bấm “Lập hồ sơ” để bắt đầu.',
  ],
  village: [
    'Khi chủ thể ở thôn xin xác nhận tỷ lệ lao động, nguyên liệu, việc đó hiện ở đây.',
    'Mỗi việc chỉ một trang, trả lời trong vài phút.',
  ],
  economy: ['Hồ sơ mới gửi, hồ sơ đã bổ sung và việc sắp đến hạn hiện ở đây, gần hạn nhất ở trên.'],
  culture: ['Nội dung được Phòng Kinh tế xin ý kiến hiện ở đây cùng hạn trả lời.'],
  front: ['Ông/bà xem hồ sơ, sản phẩm, việc trong năm của xã ở các mục bên.'],
  leader: ['Văn bản trình ký, báo cáo Mẫu số 03 chờ ký hiện ở đây.'],
  clerk: ['Văn bản chờ cấp số, hồ sơ chờ gửi tỉnh hiện ở đây.'],
  admin: ['Thêm người, đổi vai trò ở mục Thành viên.'],
};

function byDay(a: HomeTask, b: HomeTask): number {
  return (a.until ?? '9999').localeCompare(b.until ?? '9999');
}

/** Dossiers in which something waits for this person; the clock of the 15 working days counts for the office. */
export function dossierTasks(
  dossiers: readonly (Dossier & { readonly index: { readonly dueOn: PlainDate | null } })[],
  actor: Pick<Actor, 'role' | 'unit'>,
  today: PlainDate,
): HomeTask[] {
  const key = audienceKey(actor.role, actor.unit);
  return dossiers
    .flatMap((dossier) => {
      const items = waitingItems(dossier).filter(({ audience }) => audience === key);
      const first = items[0];
      if (first === undefined) return [];
      const dueOn = actor.role === 'producer' ? null : dossier.index.dueOn;
      const until = [first.until, dueOn].filter((day) => day !== null).sort()[0] ?? null;
      const whats = [...new Set(items.map(({ what }) => what))].join('; ');
      return [
        {
          href: `/ho-so/${dossier.id}`,
          title: dossier.product.name,
          who: dossier.producer.name,
          what: whats,
          until,
          note:
            until !== null && until < today ? 'Việc này đã quá hạn.' : DOSSIER_STATE_LABELS[dossier.state],
        },
      ];
    })
    .sort(byDay);
}

/** The one act with which a paper waits for each role, and its name as a task. */
const PAPER_WORK: Readonly<Partial<Record<Role, readonly [PaperCommandName, string]>>> = {
  leader: ['recordSigned', 'Ký văn bản'],
  clerk: ['issueDocument', 'Cấp số, ban hành'],
  economy: ['submitPaper', 'Sửa rồi trình ký lại'],
};

/** A paper sent back waits for its maker; a draft that was never submitted is the maker's own affair. */
const isTheirs = ({ state }: Paper, role: Role): boolean => role !== 'economy' || state === 'returned';

/** The reason with which it was sent back, or where it stands. */
const standingOf = ({ state, log }: Paper): string =>
  (state === 'returned' ? log.filter(({ action }) => action === 'returned').at(-1)?.note : null) ??
  PAPER_STATE_LABELS[state];

/** Papers that wait for this person. Mẫu số 03 waits for the leader as its dossier does, and stands there alone. */
export function paperTasks(papers: readonly Paper[], { role }: Pick<Actor, 'role'>): HomeTask[] {
  const work = PAPER_WORK[role];
  if (work === undefined) return [];
  const [command, what] = work;
  return papers
    .filter((paper) => openPaperCommands(paper).includes(command) && isTheirs(paper, role))
    .filter(({ type }) => role !== 'leader' || type !== 'communeReview')
    .map((paper) => ({
      href: `/van-ban/${paper.id}`,
      title: paper.title,
      who: paper.madeBy.name,
      what,
      until: null,
      note: standingOf(paper),
    }));
}

/** What a village head is asked to confirm. */
export function confirmationTasks(asked: readonly ConfirmationPage[]): HomeTask[] {
  return asked
    .filter(({ state }) => state === 'pending')
    .map(({ id, dossierId, product, producer, dueOn }) => ({
      href: `/ho-so/${dossierId}/xac-nhan/${id}`,
      title: product.name,
      who: producer.name,
      what: 'Xác nhận tỷ lệ lao động, nguyên liệu',
      until: dueOn,
      note: '',
    }))
    .sort(byDay);
}

/** Tasks of the plan, as they came: the nearest day first. */
export const planTasks = (items: readonly Item[]): HomeTask[] =>
  items.map(({ id, title, lead, dueOn, names }) => ({
    href: `/trong-nam/tasks/${id}`,
    title,
    who: lead === null ? ROLE_LABELS.economy : leadText(lead, names),
    what: 'Việc theo kế hoạch',
    until: dueOn,
    note: '',
  }));
