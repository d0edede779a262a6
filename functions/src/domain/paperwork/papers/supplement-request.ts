/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
import { cell, field, headerCell, paragraph, signing } from '../build.ts';
import { finishPaper } from '../finish.ts';
import type { PaperModel, TableBlock } from '../model.ts';
import { officeLetterhead, officeSigner } from '../office-wording.ts';
import type { Issuance, OfficeWording } from '../office-wording.ts';
import {
  isFilled,
  joinFilled,
  legalDate,
  orBlank,
  punctuateList,
  shortDate,
  withEndMark,
} from '../typography.ts';

export interface SupplementItem {
  /** The document, file, page or criterion: "Phiếu kiểm nghiệm, trang 2". */
  readonly document: string;
  readonly problem: string;
  readonly remedy: string;
  /** Its own deadline; null when the paper's deadline holds. */
  readonly dueOn: string | null;
}

export interface SupplementRequestFacts {
  readonly office: OfficeWording;
  readonly issuance: Issuance;
  readonly dossierCode: string;
  readonly applicantName: string | null;
  readonly productName: string | null;
  readonly receivedOn: string | null;
  readonly items: readonly SupplementItem[];
  readonly dueOn: string | null;
  /** The office's setting: does the clock of 15 working days stop meanwhile? The decree is silent. */
  readonly pausesClock: boolean;
  /** Who helps, with telephone. */
  readonly contact: string | null;
}

function itemTable(facts: SupplementRequestFacts): TableBlock {
  const names = ['TT', 'Tài liệu', 'Nội dung chưa đúng, chưa đủ', 'Cách bổ sung, hoàn thiện', 'Hạn'];
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 24, align: 'left' },
      { share: 28, align: 'left' },
      { share: 28, align: 'left' },
      { share: 16, align: 'center' },
    ],
    header: [names.map((name) => headerCell(name))],
    rows: facts.items.map((item, at) => [
      cell(String(at + 1)),
      cell(item.document),
      cell(item.problem),
      cell(item.remedy),
      cell(shortDate(item.dueOn ?? facts.dueOn)),
    ]),
    footer: [],
  };
}

function intro(facts: SupplementRequestFacts): string {
  const received = isFilled(facts.receivedOn) ? ` nộp ${legalDate(facts.receivedOn)}` : '';
  return (
    `Sau khi kiểm tra hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP đối với sản phẩm ${orBlank(facts.productName)}${received}, ` +
    `Ủy ban nhân dân ${facts.office.commune} đề nghị ông/bà bổ sung, hoàn thiện các nội dung sau:`
  );
}

function closing({ pausesClock }: SupplementRequestFacts): string {
  return pausesClock
    ? 'Thời hạn 15 ngày làm việc tạm dừng từ ngày gửi phiếu này và tính tiếp từ ngày nhận đủ nội dung bổ sung'
    : 'Thời hạn 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ vẫn tiếp tục được tính';
}

/**
 * What is missing, why, how to mend it and until when, item by item.
 * @see QĐ 26/2026/QĐ-TTg, Điều 7.2.a; Thông tư 03/2025/TT-VPCP, Mẫu số 02
 */
export function supplementRequest(facts: SupplementRequestFacts): PaperModel {
  const { office } = facts;
  const wording = office.papers.supplementRequest;
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
      ...(contact === '' ? [] : [field('Người hướng dẫn:', contact)]),
      paragraph(withEndMark(closing(facts))),
      signing({ kind: 'recipients', lines: punctuateList(wording.recipients) }, officeSigner(wording.signer)),
    ],
  });
}
