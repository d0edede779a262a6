import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/accounts.ts';
import { tryCall } from '../support/callable.ts';
import { clearAccounts, clearFirestore, emulators, OWNER } from '../support/emulators.ts';

function claimsOf(idToken: string): unknown {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

describe('the ground that the tests stand on', () => {
  beforeAll(async () => {
    await clearFirestore();
    await clearAccounts();
  });

  it('signs a person in with Google and puts the claims into the token', async () => {
    const person = await signIn('canbo@tanky.example', { claims: { commune: '02104', role: 'economy' } });
    expect(claimsOf(person.idToken)).toMatchObject({
      email: 'canbo@tanky.example',
      email_verified: true,
      commune: '02104',
      role: 'economy',
    });
  });

  it('gives the same account for the same address', async () => {
    const [first, second] = [await signIn('a@tanky.example'), await signIn('a@tanky.example')];
    expect(second.uid).toBe(first.uid);
  });

  it('says so when a callable does not exist', async () => {
    await expect(tryCall('noSuchFunction', {})).rejects.toThrow(/404|does not exist/u);
  });

  it('refuses every client at the bucket, reading and writing', async () => {
    const { bucket, storage } = emulators();
    const person = await signIn('canbo@tanky.example', { claims: { commune: '02104', role: 'economy' } });
    const object = `${storage}/v0/b/${bucket}/o/${encodeURIComponent('communes/02104/x.pdf')}`;
    await fetch(`${storage}/upload/storage/v1/b/${bucket}/o?uploadType=media&name=communes/02104/x.pdf`, {
      method: 'POST',
      headers: { ...OWNER, 'content-type': 'application/pdf' },
      body: '%PDF-1.7',
    });
    const headers = { authorization: `Firebase ${person.idToken}` };
    const read = await fetch(object, { headers });
    const write = await fetch(`${storage}/v0/b/${bucket}/o?name=communes/02104/y.pdf`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/pdf' },
      body: '%PDF-1.7',
    });
    expect([read.status, write.status]).toEqual([403, 403]);
  });
});
