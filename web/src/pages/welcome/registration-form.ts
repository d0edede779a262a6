// What the registration form holds, and what stands in its way; the server checks it again.
import { ProducerKind } from '@ocop/functions/domain';
import type { ErrorItem } from '../../components/ocop-error-summary.ts';

export interface RegistrationForm {
  readonly producerName: string;
  readonly producerKind: string;
  readonly representative: string;
  readonly villageId: string;
  readonly phone: string;
  readonly address: string;
}

export const EMPTY_FORM: RegistrationForm = {
  producerName: '',
  producerKind: '',
  representative: '',
  villageId: '',
  phone: '',
  address: '',
};

/** Fields by the id of their input, with the sentence of what is missing. */
export function registrationErrors(
  form: RegistrationForm,
): readonly (ErrorItem & { readonly field: keyof RegistrationForm })[] {
  const errors: (ErrorItem & { readonly field: keyof RegistrationForm })[] = [];
  if (form.producerName.trim() === '')
    errors.push({ field: 'producerName', message: 'Hãy ghi tên chủ thể.' });
  if (!ProducerKind.safeParse(form.producerKind).success)
    errors.push({ field: 'producerKind', message: 'Hãy chọn loại hình của chủ thể.' });
  if (form.representative.trim() === '')
    errors.push({ field: 'representative', message: 'Hãy ghi họ tên người đại diện.' });
  if (form.phone.trim() === '')
    errors.push({ field: 'phone', message: 'Hãy ghi số điện thoại để xã liên hệ.' });
  return errors;
}
