import { describe, expect, it } from 'vitest';
import { type Identity, identity } from '../../../../test/support/signing/identity.ts';
import { type ReadCertificate, readPem } from './certificate.ts';
import { chainOf } from './chain.ts';

const root = identity({ name: 'Root CA', authority: true });
const sub = identity({ name: 'Sub CA', issuer: root, authority: true });
const leader = identity({ name: 'Nguyễn Văn Hòa', issuer: sub });
const alone = identity({ name: 'Tự ký' });
const SIGNED_AT = new Date('2026-06-01T03:00:00Z');

const read = (...identities: readonly Identity[]): ReadCertificate[] =>
  identities.flatMap(({ pem }) => readPem(pem));

function chain(
  end: Identity,
  pool: readonly Identity[],
  anchors: readonly Identity[],
  at: Date | null = SIGNED_AT,
) {
  const [certificate] = read(end);
  if (certificate === undefined) throw new Error('No certificate.');
  return chainOf(certificate, read(end, ...pool), read(...anchors), at);
}

describe('whom the commune trusts', () => {
  it.each<[string, Identity, Identity[], Identity[], string]>([
    ['nobody was named yet', leader, [sub], [], 'listEmpty'],
    ['the root over two steps', leader, [sub, root], [root], 'trusted'],
    ['the root, which did not come along', leader, [sub], [root], 'trusted'],
    ['the authority below the root', leader, [], [sub], 'trusted'],
    ['one authority of several', leader, [sub], [alone, root], 'trusted'],
    ['the certificate itself', alone, [], [alone], 'trusted'],
    ['a root, without the step between', leader, [], [root], 'notInList'],
    ['somebody else', leader, [sub, root], [alone], 'notInList'],
    ['somebody else than one who certifies himself', alone, [], [root], 'notInList'],
  ])('%s', (_, end, pool, anchors, expected) => {
    expect(chain(end, pool, anchors)).toBe(expected);
  });

  it('is no authority whose certificate does not say that it is one', () => {
    const clerk = identity({ name: 'Văn thư', issuer: alone });
    expect(chain(clerk, [], [alone])).toBe('notInList');
    const under = identity({ name: 'Dưới lãnh đạo', issuer: leader });
    expect(chain(under, [leader, sub], [root])).toBe('notInList');
  });

  it('is no authority of the same name with another key', () => {
    const namesake = identity({ name: 'Root CA', authority: true });
    expect(chain(leader, [sub], [namesake])).toBe('notInList');
  });

  it('is no authority whose certificate had ended when the signature was made', () => {
    const old = identity({ name: 'Old CA', authority: true, to: '2025-01-01T00:00:00Z' });
    const person = identity({ name: 'Người ký', issuer: old });
    expect(chain(person, [], [old])).toBe('notInList');
    expect(chain(person, [], [old], new Date('2024-06-01T00:00:00Z'))).toBe('trusted');
    expect(chain(person, [], [old], null)).toBe('trusted');
  });

  it('is no authority under one that allows none', () => {
    const strict = identity({ name: 'Strict CA', authority: true, pathLength: 0 });
    const below = identity({ name: 'Below CA', issuer: strict, authority: true });
    const person = identity({ name: 'Người ký', issuer: below });
    expect(chain(person, [below], [strict])).toBe('notInList');
    expect(chain(identity({ name: 'Người ký', issuer: strict }), [], [strict])).toBe('trusted');
  });

  it('is found out also among authorities that certify one another', () => {
    const first = identity({ name: 'CA 1', authority: true });
    const second = identity({ name: 'CA 2', issuer: first, authority: true });
    const back = identity({
      name: 'CA 1',
      issuer: second,
      authority: true,
      sameKeyAs: first,
      subjectName: first.subjectName,
    });
    const person = identity({ name: 'Người ký', issuer: back });
    expect(chain(person, [back, second], [root])).toBe('notInList');
    expect(chain(person, [back, second], [first])).toBe('trusted');
  });

  it('is not searched for over more steps than offices have', () => {
    const steps = [identity({ name: 'CA 0', authority: true, kind: 'P-256' })];
    for (let step = 1; step <= 11; step += 1)
      steps.push(
        identity({
          name: `CA ${String(step)}`,
          issuer: steps[step - 1] ?? null,
          authority: true,
          kind: 'P-256',
        }),
      );
    const [top, ...between] = steps;
    const person = identity({ name: 'Người ký', issuer: steps.at(-1) ?? null });
    if (top === undefined) throw new Error('No top.');
    expect(chain(person, between, [top])).toBe('notInList');
    expect(chain(person, between, [steps[4] ?? top])).toBe('trusted');
  });

  it('is read from a text with several certificates, those of no form left out', () => {
    const text = `# Danh sách\n${root.pem}\n${sub.pem}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----`;
    expect(readPem(text)).toHaveLength(2);
    expect(readPem('không có chứng thư')).toEqual([]);
  });
});
