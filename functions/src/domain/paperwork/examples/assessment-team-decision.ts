/** An example of this paper; persons, figures, numbers and days are examples. @see ../examples.ts */
import { exampleOffice } from '../example-office.ts';
import { TEAM_TEXT } from '../papers/assessment-team-decision.ts';
import type { AssessmentTeamFacts } from '../papers/assessment-team-decision.ts';

export const EXAMPLE_ASSESSMENT_TEAM: AssessmentTeamFacts = {
  ...exampleOffice('assessmentTeamDecision', { number: '21', issuedOn: '2026-10-05' }),
  details: {
    ...TEAM_TEXT,
    year: 'năm 2026',
    list: 'article',
    members: [
      { name: 'Hoàng Văn Chủ (ví dụ)', position: 'Phó Chủ tịch Ủy ban nhân dân xã', role: 'Tổ trưởng' },
      { name: 'Trần Thị Kinh (ví dụ)', position: 'Trưởng phòng Kinh tế', role: 'Tổ phó' },
      { name: 'Trần Văn Tiếp (ví dụ)', position: 'Công chức Phòng Kinh tế', role: 'Thư ký' },
      { name: 'Lý Thị Văn (ví dụ)', position: 'Trưởng phòng Văn hóa - Xã hội', role: 'Thành viên' },
      { name: 'Ma Văn Mặt (ví dụ)', position: 'Ủy ban MTTQ Việt Nam xã', role: 'Thành viên' },
      { name: 'Triệu Thị Nông (ví dụ)', position: 'Chủ tịch Hội Nông dân xã', role: 'Thành viên' },
      { name: 'Nông Văn Thôn (ví dụ)', position: 'Trưởng thôn nơi có sản phẩm', role: 'Thành viên' },
    ],
    term: 'Tổ đánh giá tự giải thể sau khi hoàn thành nhiệm vụ của năm 2026',
    replaces: '',
  },
};
