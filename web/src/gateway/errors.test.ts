import { describe, expect, it } from 'vitest';
import { ERROR_TEXT } from '../text/vi.ts';
import { AppError, toAppError } from './errors.ts';

describe('toAppError', () => {
  it.each([
    ['functions/permission-denied', 'permission-denied'],
    ['permission-denied', 'permission-denied'],
    ['functions/deadline-exceeded', 'timeout'],
    ['functions/data-loss', 'internal-data'],
    ['auth/popup-blocked', 'popup-blocked'],
    ['functions/internal', 'unexpected'],
    ['something-new', 'unexpected'],
  ])('reads %s as %s', (code, expected) => {
    expect(toAppError({ code, message: 'x' }).code).toBe(expected);
  });

  it('shows the sentence of a refusal that was written for the reader', () => {
    const error = toAppError({
      code: 'functions/failed-precondition',
      message: 'Hồ sơ đã được tiếp nhận.',
      details: { open: ['withdraw'] },
    });
    expect(error.message).toBe('Hồ sơ đã được tiếp nhận.');
    expect(error.details).toEqual({ open: ['withdraw'] });
  });

  it('leaves out the status that the platform writes behind the sentence', () => {
    const message = 'Tệp Excel này có mật khẩu; hãy bỏ mật khẩu [xem hướng dẫn]. [400]';
    expect(toAppError({ code: 'functions/invalid-argument', message }).message).toBe(
      'Tệp Excel này có mật khẩu; hãy bỏ mật khẩu [xem hướng dẫn].',
    );
  });

  it.each([
    'PERMISSION_DENIED: false for get @ L12',
    'permission-denied',
    'Missing or insufficient permissions.',
  ])('never shows the platform’s own words: %s', (message) => {
    expect(toAppError({ code: 'permission-denied', message }).message).toBe(ERROR_TEXT['permission-denied']);
  });

  it('never shows the message of an unknown error, not even a Vietnamese one', () => {
    expect(toAppError(new Error('Đường dẫn /home/x bị lỗi')).message).toBe(ERROR_TEXT.unexpected);
  });

  it.each([['functions/internal'], ['unavailable'], ['functions/deadline-exceeded']])(
    'calls %s without network what it is: no network',
    (code) => {
      expect(toAppError({ code }, false).code).toBe('offline');
    },
  );

  it('keeps a refusal a refusal without network', () => {
    expect(toAppError({ code: 'permission-denied' }, false).code).toBe('permission-denied');
  });

  it.each([[undefined], [null], ['text'], [7]])('takes %s, which is no error at all', (thing) => {
    expect(toAppError(thing).code).toBe('unexpected');
  });

  it('passes an AppError on unchanged', () => {
    const error = new AppError('offline');
    expect(toAppError(error)).toBe(error);
  });
});
