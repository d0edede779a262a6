import { moneyTable } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { activityLines, sourceLines } from './money.model.ts';

const entry = (activity: string, source: string, planned: string, used: string) => ({
  state: 'using',
  values: { activity, source, planned, used },
});
const { rows, total } = moneyTable([
  entry('In bao bì', 'budget', '5', ''),
  entry('In bao bì', 'own', '1200,5', '300,125'),
  entry('Hội chợ', 'own', '', '2'),
]);

describe('the year’s money on the screen (triệu đồng)', () => {
  it('is told by source, own capital first, without sources that give nothing', () => {
    expect(sourceLines(total)).toEqual([
      { source: 'Vốn tự có của chủ thể', planned: '1.200,5', used: '302,125' },
      { source: 'Ngân sách nhà nước (nếu có)', planned: '5', used: '0' },
      { source: 'Cộng', planned: '1.205,5', used: '302,125' },
    ]);
  });

  it('is told by activity with the sources it comes from', () => {
    expect(activityLines(rows)).toEqual([
      { activity: 'Hội chợ', planned: '0', used: '2', source: 'Vốn tự có của chủ thể: 0 (đã chi 2)' },
      {
        activity: 'In bao bì',
        planned: '1.205,5',
        used: '300,125',
        source: 'Vốn tự có của chủ thể: 1.200,5 (đã chi 300,125); Ngân sách nhà nước (nếu có): 5 (đã chi 0)',
      },
    ]);
  });
});
