import type { Actor, Certificate, PaperType } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import { certificateOffers, makingHref, offerGroups, paperOffers } from './offers.model.ts';
import { BY, dossier, paper } from './testing/paper.ts';

const economy: Actor = { uid: 'u1', commune: '02104', role: 'economy' };
const producer: Actor = { uid: 'u2', commune: '02104', role: 'producer', unit: 'linh-ngoc' };
const number = { serial: 3, year: 2026, symbol: 'BC-UBND', text: '03/BC-UBND' };
const remark = {
  id: 'r1-1',
  round: 1,
  source: 'commune',
  target: { kind: 'criterion', criterion: '3.5' },
  problem: 'a',
  action: 'b',
  dueOn: '2026-11-20',
  state: 'open',
  reply: null,
} as const;

const typesFor = (...args: Parameters<typeof paperOffers>): PaperType[] =>
  paperOffers(...args).map(({ type }) => type);

describe('the papers that are offered at a dossier', () => {
  it('offers a producer its own two forms and nothing of the office', () => {
    expect(typesFor(dossier(), [], producer)).toEqual(['registrationForm', 'selfAssessmentReport']);
    expect(typesFor(dossier(), [], { ...producer, unit: 'other' })).toEqual([]);
  });

  it('offers the village head nothing but the confirmation of the own village', () => {
    const village: Actor = { ...economy, role: 'village', unit: 'thon-1' };
    const confirmation = { id: 'c1', village: { id: 'thon-1', name: 'Thôn 1' } };
    const asked = dossier({
      producer: { id: 'linh-ngoc', name: 'HTX', kind: 'cooperative', villageId: 'thon-1' },
      confirmations: [confirmation as never],
    });
    expect(typesFor(asked, [], village)).toEqual(['villageConfirmation']);
    expect(typesFor(asked, [], { ...village, unit: 'thon-2' })).toEqual([]);
  });

  it('offers nothing to those who make no papers', () => {
    expect(typesFor(dossier(), [], { ...economy, role: 'clerk' })).toEqual([]);
  });

  it('offers the receipt only after receipt', () => {
    expect(typesFor(dossier(), [], economy)).toContain('receipt');
    expect(typesFor(dossier({ receipt: null }), [], economy)).not.toContain('receipt');
  });

  it('offers the request to supplement for remarks of the commune, not of the province', () => {
    expect(typesFor(dossier({ remarks: [remark] }), [], economy)).toContain('supplementRequest');
    const province = dossier({ remarks: [{ ...remark, source: 'province' }] });
    expect(typesFor(province, [], economy)).not.toContain('supplementRequest');
  });

  it('offers Mẫu số 03 when the four contents have their findings', () => {
    const answer = { verdict: 'agree', text: 'Đúng', basis: '', by: BY, on: '2026-11-05' } as const;
    const asked = (['materials', 'labour', 'origin', 'identity'] as const).map((content) => ({
      content,
      askedUnit: 'economy' as const,
      askedOn: '2026-11-03',
      dueOn: '2026-11-06',
      answer,
    }));
    const all = dossier({ state: 'assessing', findings: asked });
    expect(typesFor(all, [], economy)).toContain('communeReview');
    const three = dossier({ state: 'assessing', findings: asked.slice(1) });
    expect(typesFor(three, [], economy)).not.toContain('communeReview');
  });

  it('offers the request to the province when the report is issued', () => {
    const report = { documentId: 'd', number: '03/BC-UBND', issuedOn: '2026-11-10' };
    expect(typesFor(dossier({ report }), [], economy)).toContain('provinceRequest');
    const unissued = { ...report, number: null, issuedOn: null };
    expect(typesFor(dossier({ report: unissued }), [], economy)).not.toContain('provinceRequest');
  });

  it('calls a draft that is there made again, names it, and does not offer what is past its draft', () => {
    const again = paperOffers(dossier(), [paper('receipt')], economy).find(({ type }) => type === 'receipt');
    expect(again).toEqual({
      type: 'receipt',
      label: 'Lập lại giấy tiếp nhận',
      href: '/van-ban/lap?loai=receipt&ho-so=hs-1&sua=hs-1_receipt',
    });
    const issued = paper('receipt', { number, state: 'issued' });
    expect(typesFor(dossier(), [issued], economy)).not.toContain('receipt');
  });

  it('offers anew what was withdrawn, and mends the one that took its place', () => {
    const withdrawn = paper('receipt', { number, state: 'withdrawn' });
    const offer = (...papers: Parameters<typeof paperOffers>[1]) =>
      paperOffers(dossier(), papers, economy).find(({ type }) => type === 'receipt');
    expect(offer(withdrawn)?.label).toBe('Lập giấy tiếp nhận');
    expect(offer(withdrawn, paper('receipt', { id: 'hs-1_receipt-2' }))?.href).toContain(
      'sua=hs-1_receipt-2',
    );
  });

  it('offers a new request for a new round even when the first one is issued', () => {
    const second = dossier({ remarks: [remark, { ...remark, id: 'r2-1', round: 2 }] });
    const issued = paper('supplementRequest', { number, state: 'issued' });
    expect(typesFor(second, [issued], economy)).toContain('supplementRequest');
  });
});

describe('the papers that are offered elsewhere', () => {
  const certificate: Certificate = { id: 'gcn-1', producerId: 'linh-ngoc' } as Certificate;

  it('makes notices of the certificate and minutes of its holder', () => {
    expect(certificateOffers(certificate, economy).map(({ href }) => href)).toEqual([
      '/van-ban/lap?loai=certificateEndingNotice&gcn=gcn-1',
      '/van-ban/lap?loai=inspectionMinutes&chu-the=linh-ngoc',
      '/van-ban/lap?loai=productionStopped&gcn=gcn-1',
    ]);
    expect(certificateOffers(certificate, producer)).toEqual([]);
  });

  it('gives no notice of a certificate that was replaced', () => {
    const replaced = { ...certificate, replacedBy: 'gcn-2' };
    expect(certificateOffers(replaced, economy).map(({ type }) => type)).toEqual([
      'inspectionMinutes',
      'productionStopped',
    ]);
  });

  it('groups every paper by what it is about, and offers each role its own', () => {
    const groups = offerGroups(economy);
    expect(groups[0]?.offers.map(({ type }) => type)).toEqual([
      'annualPlan',
      'assessmentTeamDecision',
      'periodicReport',
    ]);
    expect(groups.flatMap(({ offers }) => offers)).toHaveLength(22);
    expect(offerGroups(producer).flatMap(({ offers }) => offers)).toHaveLength(2);
    expect(offerGroups({ ...economy, role: 'leader' })).toEqual([]);
  });

  it('writes only what is known into the address', () => {
    expect(makingHref({ type: 'invitation' })).toBe('/van-ban/lap?loai=invitation');
    expect(makingHref({ type: 'meetingMinutes', dossierIds: ['a', 'b'] })).toBe(
      '/van-ban/lap?loai=meetingMinutes&ho-so=a%2Cb',
    );
  });
});
