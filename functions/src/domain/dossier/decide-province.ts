import { starBand } from '../assessment/star-band.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { DossierCommand, DossierCommandOf } from './command.ts';
import { returned } from './decide-commune.ts';
import type { EventBase } from './event-base.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import type { DossierState } from './state.ts';

type ProvinceCommand = Extract<
  DossierCommand,
  {
    type:
      | 'recordProvinceReceipt'
      | 'recordProvinceReturn'
      | 'recordProvinceResult'
      | 'recordMinistryResult'
      | 'recordCertificate';
  }
>;
type ResultCommand = DossierCommandOf<'recordProvinceResult' | 'recordMinistryResult'>;

/** The acts of the outside parties, as the commune records them. @see QĐ 26/2026, Điều 4.1, 7.3, 7.4 */
export function decideProvince(dossier: Dossier, command: ProvinceCommand, base: EventBase): DossierEvent {
  switch (command.type) {
    case 'recordProvinceReceipt':
      if (command.receivedOn > base.on)
        throw new DomainError('invalid-argument', 'Ngày tỉnh tiếp nhận không thể sau hôm nay.', {
          path: 'receivedOn',
        });
      return { ...base, type: 'provinceReceived', to: 'provinceAssessing', receivedOn: command.receivedOn };
    case 'recordProvinceReturn':
      return returned(dossier, { remarks: command.remarks, draft: command.draft, source: 'province' }, base);
    case 'recordProvinceResult':
      return result(command, 'province', provinceOutcome(command), base);
    case 'recordMinistryResult':
      return result(command, 'ministry', command.stars >= 3 ? 'recognised' : 'provinceAssessing', base);
    case 'recordCertificate':
      return { ...base, type: 'certificateRecorded', to: 'recognised', certificateId: command.certificateId };
  }
}

/** 3 and 4 stars are the province's; 90 points and more go on to the ministry; 1 and 2 stars get no decision (Điều 4.1.a). */
function provinceOutcome(command: ResultCommand): DossierState {
  if (command.forwarded) return 'central';
  return command.stars >= 3 ? 'recognised' : 'notPassed';
}

function refuseImpossible(command: ResultCommand, authority: 'province' | 'ministry', base: EventBase): void {
  const fail = (path: string, message: string): never => {
    throw new DomainError('invalid-argument', message, { path });
  };
  const band = starBand(command.average);
  if (command.stars > band)
    fail(
      'stars',
      `Tổng điểm trung bình này chỉ đạt tối đa ${String(band)} sao (QĐ 26/2026/QĐ-TTg, Điều 3.3).`,
    );
  if (command.decidedOn > base.on) fail('decidedOn', 'Ngày quyết định không thể sau hôm nay.');
  if (authority === 'province' && command.stars === 5 && !command.forwarded)
    fail(
      'stars',
      'Hạng 5 sao do Bộ Nông nghiệp và Môi trường công nhận; tỉnh gửi hồ sơ lên Bộ (Điều 4.1.b).',
    );
  if (command.forwarded && (authority === 'ministry' || band < 5))
    fail('forwarded', 'Chỉ sản phẩm đạt từ 90 điểm ở cấp tỉnh mới được gửi lên Bộ (Điều 7.3.e).');
  if (command.stars >= 3 && !command.forwarded && command.decisionNumber === null)
    fail('decisionNumber', 'Hãy ghi số quyết định công nhận.');
  if (command.stars < 3 && command.decisionNumber !== null)
    fail('decisionNumber', 'Sản phẩm 1 sao, 2 sao không có quyết định công nhận (Điều 4.1.a).');
}

function result(
  command: ResultCommand,
  authority: 'province' | 'ministry',
  to: DossierState,
  base: EventBase,
): DossierEvent {
  refuseImpossible(command, authority, base);
  const { average, stars, decisionNumber, decidedOn, forwarded } = command;
  return {
    ...base,
    type: 'resultRecorded',
    to,
    authority,
    average,
    stars,
    decisionNumber,
    decidedOn,
    forwarded,
  };
}
