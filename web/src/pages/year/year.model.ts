// The subjects of the commune's year as a reader meets them: in groups, with what each is for and who sees it.
import {
  availableItemCommands,
  type Role,
  type Subject,
  SubjectName,
  subjects,
} from '@ocop/functions/domain';
import type { IconName } from '../../styles/icon-names.ts';

/** What each subject is for, under its name. */
export const PURPOSES: Readonly<Record<SubjectName, string>> = {
  plans: 'Kế hoạch OCOP của từng năm: mục tiêu, việc của các đơn vị, nơi nhận.',
  targets: 'Sản phẩm nào phải đạt gì, đến khi nào.',
  tasks: 'Việc của từng đơn vị theo kế hoạch: hạn xong, kết quả, minh chứng.',
  ideas: 'Ý tưởng và phương án sản xuất kinh doanh của người dân, trước khi thành hồ sơ.',
  appointments: 'Ban chỉ đạo, Tổ đánh giá, cán bộ phụ trách theo quyết định.',
  rounds: 'Các buổi họp của Tổ đánh giá: hồ sơ, thành viên, lợi ích liên quan, kết luận.',
  opinions: 'Ý kiến của từng thành viên Tổ đánh giá.',
  broadcasts: 'Chuyên mục OCOP trên đài truyền thanh: lịch, bài, đã phát.',
  meetings: 'Tập huấn, họp thôn: ai dự, nội dung gì.',
  promotions: 'Hội chợ, kết nối cung - cầu, đoàn khảo sát: ai tham gia, bán được gì.',
  channels: 'Điểm bán, gian hàng trực tuyến, trang mạng xã hội của từng sản phẩm.',
  tours: 'Điểm, tuyến, tour du lịch gắn với sản phẩm OCOP.',
  inspections: 'Kiểm tra sau công nhận: kế hoạch, kết quả, yêu cầu khắc phục.',
  funding: 'Các nguồn kinh phí: dự kiến và đã sử dụng, triệu đồng.',
  figures: 'Doanh thu, sản lượng, lao động của chủ thể theo kỳ; ghi một lần, dùng cho mọi báo cáo.',
  reports: 'Báo cáo tháng, quý, 6 tháng, năm; số liệu tự điền từ những gì đã làm.',
};

export interface SubjectGroup {
  readonly title: string;
  readonly icon: IconName;
  readonly names: readonly SubjectName[];
}

export const GROUPS: readonly SubjectGroup[] = [
  { title: 'Kế hoạch và việc', icon: 'list-checks', names: ['plans', 'targets', 'tasks'] },
  { title: 'Ý tưởng', icon: 'sprout', names: ['ideas'] },
  { title: 'Tuyên truyền', icon: 'message-square', names: ['broadcasts', 'meetings'] },
  { title: 'Xúc tiến, du lịch', icon: 'map-pin', names: ['promotions', 'channels', 'tours'] },
  { title: 'Đánh giá, kiểm tra', icon: 'clipboard-check', names: ['rounds', 'opinions', 'inspections'] },
  { title: 'Kinh phí, số liệu', icon: 'scale', names: ['funding', 'figures'] },
  { title: 'Báo cáo', icon: 'file-text', names: ['reports'] },
  { title: 'Bộ máy', icon: 'users', names: ['appointments'] },
];

/** The subject of an address; null for what is none. */
export function subjectNamed(name: string | undefined): Subject | null {
  const known = SubjectName.safeParse(name);
  return known.success ? subjects[known.data] : null;
}

/** Whether anything of the subject may be there for this role: read, led by it, or its own. */
export function concerns({ reads, commands, fields }: Subject, role: Role): boolean {
  if (reads.includes(role)) return true;
  if (Object.values(commands).some((command) => command.bySystem !== true && command.roles.includes(role)))
    return true;
  const own = role === 'producer' ? 'producerId' : role === 'village' ? 'villageId' : null;
  return fields.some(({ key }) => key === own);
}

/** The groups with the subjects that this role has to do with. */
export function groupsFor(role: Role): readonly SubjectGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    names: group.names.filter((name) => concerns(subjects[name], role)),
  })).filter(({ names }) => names.length > 0);
}

/** What is opened on a page of its own, which knows its id: a sheet of opinion, on its round's. */
const OPENED_ELSEWHERE: readonly SubjectName[] = ['opinions'];

/** What this person may open anew: the command and its words. */
export function openings(
  subject: Subject,
  person: Parameters<typeof availableItemCommands>[2],
): readonly { readonly command: string; readonly label: string }[] {
  if (OPENED_ELSEWHERE.includes(subject.name)) return [];
  return availableItemCommands(subject, null, person).map((command) => ({
    command,
    label: subject.commands[command]?.label ?? '',
  }));
}

/** The years that may be looked at: from the programme's first under the law in force, to next year. */
export function yearsAt(today: string): readonly number[] {
  const now = Number(today.slice(0, 4));
  return [now + 1, now, now - 1, now - 2, now - 3];
}
