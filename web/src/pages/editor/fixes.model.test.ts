import { loadCriteriaSet, type Remark } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { nameOfTarget } from '../../services/remark-words.ts';
import { fixItems } from './fixes.model.ts';

const names = { set: await loadCriteriaSet('qd26-2026/04'), files: [{ id: 'f1', name: 'Phiếu.pdf' }] };

describe('what a remark points at', () => {
  it.each([
    [{ kind: 'criterion', criterion: '3.5' }, 'Tiêu chí 3.5: Sở hữu trí tuệ'],
    [{ kind: 'section', section: 'plan' }, 'Kế hoạch sản xuất, kinh doanh (Mẫu số 02, Phần IV)'],
    [{ kind: 'document', code: 'E01' }, 'Giấy đăng ký kinh doanh'],
    [{ kind: 'file', fileId: 'f1' }, 'Tệp Phiếu.pdf'],
    [{ kind: 'page', fileId: 'f1', page: 2 }, 'Tệp Phiếu.pdf, trang 2'],
    [{ kind: 'file', fileId: 'gone' }, 'Tệp đã gửi'],
  ] as const)('%j is called %s', (target, text) => {
    expect(nameOfTarget(target, names)).toBe(text);
  });
});

describe('the fix list', () => {
  const remark: Remark = {
    id: 'r1',
    round: 1,
    source: 'commune',
    target: { kind: 'section', section: 'plan' },
    problem: 'Thiếu sản lượng.',
    action: 'Ghi sản lượng từng năm.',
    dueOn: '2026-12-08',
    state: 'open',
    reply: null,
  };

  it('holds the open remarks of this round alone', () => {
    expect(
      fixItems([remark, { ...remark, id: 'r0', state: 'answered' }], {}, names).map(({ id }) => id),
    ).toEqual(['r1']);
  });

  it.each([
    [{}, false],
    [{ r1: '  ' }, false],
    [{ r1: 'Đã ghi.' }, true],
  ])('with the replies %j: done %s', (replies, answered) => {
    expect(fixItems([remark], replies, names)[0]?.answered).toBe(answered);
  });
});
