import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, type RegistrationForm, registrationErrors } from './registration-form.ts';

const whole: RegistrationForm = {
  ...EMPTY_FORM,
  producerName: 'Hợp tác xã Mật ong hoa núi',
  producerKind: 'cooperative',
  representative: 'Nguyễn Thị Hoa',
  phone: '0912 345 678',
};

describe('registrationErrors', () => {
  it('finds nothing wrong with a whole form, village and address left open', () => {
    expect(registrationErrors(whole)).toEqual([]);
  });

  it.each(['producerName', 'representative', 'phone', 'producerKind'] as const)('asks for %s', (field) => {
    expect(registrationErrors({ ...whole, [field]: '  ' }).map((error) => error.field)).toEqual([field]);
  });

  it('refuses a kind of producer that the decree does not know', () => {
    expect(registrationErrors({ ...whole, producerKind: 'bank' }).map((error) => error.field)).toEqual([
      'producerKind',
    ]);
  });
});
