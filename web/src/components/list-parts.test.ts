import { describe, expect, it } from 'vitest';
import { AppError } from '../gateway/errors.ts';
import { type Paged, pagedBeyond } from './list-parts.ts';

const beyond = (hasMore: boolean, error: AppError | null = null) => {
  const asked = { times: 0 };
  const paged: Paged = {
    hasMore,
    isFetching: false,
    error,
    more: () => {
      asked.times += 1;
      return Promise.resolve();
    },
  };
  return { asked, paged };
};

describe('a list of which the first rows are shown', () => {
  it('shows what is known before it asks the store', async () => {
    const { asked, paged } = beyond(true);
    await pagedBeyond({ known: 60, shown: 25 }, [paged], () => 50).more();
    expect(asked.times).toBe(0);
    await pagedBeyond({ known: 60, shown: 50 }, [paged], () => 75).more();
    expect(asked.times).toBe(1);
  });

  it.each([
    [26, false, true],
    [25, false, false],
    [25, true, true],
  ])('of %i known rows, more in the store: %s, goes on: %s', (known, inStore, expected) => {
    expect(pagedBeyond({ known, shown: 25 }, [beyond(inStore).paged], () => 50).hasMore).toBe(expected);
  });

  it('says why what lies beyond did not come', () => {
    const lists = [beyond(true).paged, beyond(true, new AppError('unavailable')).paged];
    expect(pagedBeyond({ known: 0, shown: 25 }, lists, () => 50).error?.code).toBe('unavailable');
  });
});
