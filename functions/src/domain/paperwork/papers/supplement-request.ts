/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
import { box, closingBlocks, field, paragraph, recipients, signing, text } from '../build.ts';
import { finishPaper } from '../finish.ts';
import type { Block, PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { OfficeFacts } from '../office-wording.ts';
import {
  isFilled,
  joinFilled,
  legalDate,
  orBlank,
  punctuateList,
  shortDate,
  withFullStop,
} from '../typography.ts';
import { numberedTable } from './parts/numbered-table.ts';

export interface SupplementItem {
  /** The document, file, page or criterion: "Phiếu kiểm nghiệm, trang 2". */
  readonly document: string;
  readonly problem: string;
  readonly remedy: string;
  /** Its own deadline; null when the paper's deadline holds. */
  readonly dueOn: string | null;
}

export interface SupplementRequestFacts extends OfficeFacts {
  readonly dossierCode: string | null;
  readonly applicantName: string | null;
  readonly productName: string | null;
  readonly receivedOn: string | null;
  readonly items: readonly SupplementItem[];
  readonly dueOn: string | null;
  /** The office's setting: does the clock of 15 working days stop meanwhile? The decree is silent; null: the pen says. */
  readonly pausesClock: boolean | null;
  /** Who helps, with telephone. */
  readonly contact: string | null;
}

const itemTable = (facts: SupplementRequestFacts): TableBlock =>
  numberedTable(
    [
      { name: 'Tài liệu', share: 26, left: true },
      { name: 'Nội dung chưa đúng, chưa đủ', share: 30, left: true },
      { name: 'Cách bổ sung, hoàn thiện', share: 30, left: true },
      { name: 'Hạn', share: 18 },
    ],
    facts.items.map((item) => [
      item.document,
      item.problem,
      item.remedy,
      shortDate(item.dueOn ?? facts.dueOn),
    ]),
    5,
  );

function intro(facts: SupplementRequestFacts): string {
  const received = isFilled(facts.receivedOn) ? ` nộp ${legalDate(facts.receivedOn)}` : '';
  return (
    `Sau khi kiểm tra hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP đối với sản phẩm ${orBlank(facts.productName)}${received}, ` +
    `Ủy ban nhân dân ${facts.office.commune} đề nghị ông/bà bổ sung, hoàn thiện các nội dung sau:`
  );
}

const PAUSED =
  'Thời hạn 15 ngày làm việc tạm dừng từ ngày gửi phiếu này và tính tiếp từ ngày nhận đủ nội dung bổ sung';
const RUNNING = 'Thời hạn 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ vẫn tiếp tục được tính';

function closing({ wording, pausesClock }: SupplementRequestFacts): Block[] {
  if (pausesClock !== null) return closingBlocks(wording, pausesClock ? PAUSED : RUNNING);
  const choices = [PAUSED, RUNNING].map((line) => paragraph([box(false), text(` ${withFullStop(line)}`)]));
  return [...choices, ...closingBlocks(wording, null)];
}

/** The facts of a sheet to fill by pen: nothing is known but the office. */
export const blankSupplementRequest = (office: OfficeFacts): SupplementRequestFacts => ({
  ...office,
  dossierCode: null,
  applicantName: null,
  productName: null,
  receivedOn: null,
  items: [],
  dueOn: null,
  pausesClock: null,
  contact: null,
});

/**
 * What is missing, why, how to mend it and until when, item by item.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a; Thông tư 03/2025/TT-VPCP, Mẫu số 02
 */
export function supplementRequest(facts: SupplementRequestFacts): PaperModel {
  const { office, wording } = facts;
  const contact = joinFilled([facts.contact, office.deskContact]);
  return finishPaper({
    type: 'supplementRequest',
    documentTitle: joinFilled(['Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', facts.dossierCode], ' '),
    letterhead: officeLetterhead(office, facts.issuance, wording.symbol),
    title: { name: 'PHIẾU YÊU CẦU', subject: ['Bổ sung, hoàn thiện hồ sơ'], notes: [], ruled: true },
    authorityLine: null,
    addressees: punctuateList([orBlank(facts.applicantName)]),
    grounds: punctuateList(wording.grounds),
    body: [
      field('Mã hồ sơ:', facts.dossierCode),
      paragraph(intro(facts), { keepWithNext: true }),
      itemTable(facts),
      paragraph(
        `Đề nghị ông/bà gửi nội dung bổ sung đến ${office.receivingDesk}, Ủy ban nhân dân ${office.commune} trước hết ${legalDate(facts.dueOn)}. Những tài liệu không nêu trong phiếu này không phải nộp lại.`,
      ),
      ...(contact === '' && facts.dossierCode !== null ? [] : [field('Người hướng dẫn:', contact)]),
      ...closing(facts),
      signing(recipients(wording.recipients), officeSigner(wording.signer)),
    ],
  });
}
