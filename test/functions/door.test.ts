// The one door out of the files: who has a dossier's file, whole or in part, each time with a line in the log.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../functions/src/application/documents.ts';
import type { Dossier, DossierFile } from '../../functions/src/domain/index.ts';
import { call } from '../support/callable.ts';
import { COMMUNE, openWorld, type Somebody, type World } from '../support/commune-world.ts';
import { seedDossier, WAYS } from '../support/stored-dossiers.ts';
import { download } from '../support/transfer.ts';
import { pdf } from './files-fixtures.ts';
import { upload, wish } from './files-support.ts';

let world: World;
let draft: Dossier;
beforeAll(async () => {
  world = await openWorld();
  draft = await seedDossier(world.store, 'd-door', WAYS.draft);
});

describe('the one door out', () => {
  const bytes = pdf(2);
  let file: DossierFile;
  beforeAll(async () => {
    file = await upload(world, draft.id, bytes, 'application/pdf', { name: 'Đăng ký kinh doanh.pdf' });
  });

  it.each(['producer', 'economy', 'culture', 'front', 'leader', 'clerk'] as const)(
    'lets %s read, as a file to keep, and logs it',
    async (role) => {
      const person = world.people[role];
      const response = await download({ dossier: draft.id, file: file.id }, person);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(response.headers.get('content-disposition')).toContain(
        "filename*=UTF-8''%C4%90%C4%83ng%20k%C3%BD",
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      const log = await auditOf(person.uid);
      expect(log).toContainEqual(
        expect.objectContaining({
          action: 'download',
          by: { uid: person.uid, role },
          subject: { dossier: draft.id, file: file.id },
        }),
      );
    },
  );

  it('sends a part when a part is asked for', async () => {
    const response = await download({ dossier: draft.id, file: file.id }, world.people.economy, {
      range: 'bytes=0-4',
    });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('%PDF-');
    expect(response.headers.get('content-range')).toBe(`bytes 0-4/${String(bytes.length)}`);
  });

  it.each<[string, () => Pick<Somebody, 'idToken' | 'uid'> | undefined, number]>([
    ['another producer', () => world.otherProducer, 403],
    ['a village head', () => world.people.village, 403],
    ['the admin', () => world.people.admin, 403],
    ['an officer of another commune', () => world.strangers.economy, 403],
    ['somebody signed out', () => undefined, 401],
    ['a made-up token', () => ({ uid: 'x', idToken: 'abc.def.ghi' }), 401],
  ])('shows nothing to %s, in a sentence', async (_, person, status) => {
    const who = person();
    const response = await download({ dossier: draft.id, file: file.id }, who);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toMatch(/\p{L}+ .+/u);
    if (who !== undefined) expect(await auditOf(who.uid)).toEqual([]);
  });

  it('does not lead an officer of another commune in under the name of their own', async () => {
    const response = await download(
      { commune: world.strangers.economy.commune, dossier: draft.id, file: file.id },
      world.strangers.economy,
    );
    expect(response.status).toBe(403);
  });

  it('gives no byte of a file that was not read back', async () => {
    const given = wish(draft.id, bytes, 'application/pdf');
    await call('startUpload', given, world.people.producer);
    const response = await download({ dossier: draft.id, file: given.fileId }, world.people.economy);
    expect(response.status).toBe(404);
  });

  it('gives none of a removed one either', async () => {
    const gone = await upload(world, draft.id, bytes, 'application/pdf');
    const input = { commandId: randomUUID(), dossierId: draft.id, fileId: gone.id };
    const answer = await call('removeFile', input, world.people.producer);
    expect(await call('removeFile', input, world.people.producer)).toEqual(answer);
    expect((await download({ dossier: draft.id, file: gone.id }, world.people.economy)).status).toBe(404);
  });
});

async function auditOf(uid: string) {
  const log = await world.store.list({
    path: `communes/${COMMUNE}/audit`,
    schema: documents.audit('', '').schema,
  });
  return log.filter(({ by }) => by.uid === uid);
}
