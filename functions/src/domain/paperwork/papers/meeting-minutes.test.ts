import { describe, expect, it } from 'vitest';
import { EXAMPLE_MEETING_MINUTES } from '../examples/meeting-minutes.ts';
import { plainLines } from '../plain-text.ts';
import { blankMeetingMinutes, meetingMinutes } from './meeting-minutes.ts';
import type { MeetingMinutesFacts } from './meeting-minutes.ts';

const lines = (facts: MeetingMinutesFacts): string[] =>
  plainLines(meetingMinutes(facts)).map((line) => line.replaceAll('\u00a0', ' '));
const minutes = (override: Partial<MeetingMinutesFacts['details']>): string[] =>
  lines({ ...EXAMPLE_MEETING_MINUTES, details: { ...EXAMPLE_MEETING_MINUTES.details, ...override } });
const sections = (text: readonly string[]): string[] => text.filter((line) => /^[IV]+\. /u.test(line));
const row = (product: string, content: string) => ({
  product,
  content,
  claim: '',
  observation: '',
  opinion: 'Nhất trí',
});

describe('the minutes (NĐ 30/2020/NĐ-CP, Mẫu 1.9)', () => {
  it('begin and end by the clock, and name who chaired, wrote, came and did not', () => {
    const text = lines(EXAMPLE_MEETING_MINUTES);
    expect(text).toContain('Thời gian bắt đầu: 08 giờ 00 phút, ngày 06 tháng 11 năm 2026.');
    expect(text.join('\n')).toContain('Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 06 tháng 11 năm 2026./.');
    expect(text).toEqual(
      expect.arrayContaining([
        '- Chủ trì: Hoàng Văn Chủ (ví dụ), Phó Chủ tịch Ủy ban nhân dân xã, Tổ trưởng Tổ đánh giá',
        '- Thư ký: Trần Văn Tiếp (ví dụ), công chức Phòng Kinh tế',
        'Triệu Thị Nông (ví dụ)',
        'Đi công tác',
      ]),
    );
  });

  it('sets out claim, observation and opinion on the four contents of a product, without points or stars', () => {
    const text = lines(EXAMPLE_MEETING_MINUTES);
    expect(text.filter((line) => line.startsWith('Sản phẩm: '))).toEqual([
      'Sản phẩm: Mật ong hoa núi của Hợp tác xã Linh Ngọc',
    ]);
    expect(text.filter((line) => line.startsWith('- Mô tả của chủ thể:'))).toHaveLength(4);
    expect(text.filter((line) => line.startsWith('- Thực tế qua kiểm tra'))).toHaveLength(2);
    expect(text.filter((line) => line.startsWith('- Ý kiến của cuộc họp:'))).toHaveLength(4);
    expect(text.join('\n')).not.toMatch(/\d+ điểm|\d sao/u);
  });

  it('are signed by the secretary on the left and the chair on the right', () => {
    expect(lines(EXAMPLE_MEETING_MINUTES).slice(-4)).toEqual([
      'THƯ KÝ',
      'Trần Văn Tiếp (ví dụ)',
      'CHỦ TRÌ',
      'Hoàng Văn Chủ (ví dụ)',
    ]);
  });

  it('title each product once, whatever the number of its rows', () => {
    const text = minutes({ contents: [row('A', '1'), row('A', '2'), row('B', '1')] });
    expect(text.filter((line) => line.startsWith('Sản phẩm: '))).toEqual(['Sản phẩm: A', 'Sản phẩm: B']);
  });

  it('number the parts without a gap where nothing was said or voted', () => {
    expect(sections(lines(EXAMPLE_MEETING_MINUTES))).toHaveLength(6);
    const text = minutes({ discussion: '', votes: [], recommendations: '', absent: [] });
    expect(sections(text)).toEqual([
      'I. THÀNH PHẦN THAM DỰ',
      'II. NỘI DUNG XEM XÉT',
      'III. KẾT LUẬN CỦA CHỦ TRÌ',
    ]);
    expect(text).toContain('b) Vắng mặt: không.');
  });

  it('go to recipients under the signatures where the office names some', () => {
    const wording = {
      ...EXAMPLE_MEETING_MINUTES.wording,
      recipients: [{ label: null, lines: ['Thành viên dự họp', 'Lưu: VT, KT'] }],
    };
    expect(lines({ ...EXAMPLE_MEETING_MINUTES, wording }).slice(-3)).toEqual([
      'Nơi nhận:',
      '- Thành viên dự họp;',
      '- Lưu: VT, KT.',
    ]);
  });

  it('as a sheet for the pen keep room for one product’s four contents, votes and conclusion', () => {
    const text = lines(blankMeetingMinutes(EXAMPLE_MEETING_MINUTES));
    expect(sections(text)).toHaveLength(6);
    expect(text).toEqual(
      expect.arrayContaining([
        'Họp đánh giá một số nội dung của hồ sơ sản phẩm OCOP',
        'Sản phẩm: ……',
        '1. Về sử dụng nguyên liệu địa phương',
        '- Mô tả của chủ thể: ……',
        'b) Vắng mặt:',
      ]),
    );
    const named = {
      ...blankMeetingMinutes(EXAMPLE_MEETING_MINUTES),
      products: EXAMPLE_MEETING_MINUTES.products,
    };
    expect(lines(named)).not.toContain('Sản phẩm: ……');
  });
});
