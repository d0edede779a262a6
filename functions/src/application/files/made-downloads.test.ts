import { beforeEach, describe, expect, it } from 'vitest';
import { actor } from '../../../../test/support/dossier-builders.ts';
import { seedDossier, WAYS } from '../../../../test/support/stored-dossiers.ts';
import { Role } from '../../domain/index.ts';
import { COMMUNE, NOW, PaperOffice } from '../testing/paper-office.ts';
import { openDownload } from './download.ts';

let office: PaperOffice;
beforeEach(() => {
  office = new PaperOffice();
});

const open = (query: Record<string, string>, role: Role = 'clerk') =>
  openDownload(office.core, actor(role), NOW, { commune: COMMUNE, ...query });

async function textOf(query: Record<string, string>, role?: Role): Promise<string> {
  const download = await open(query, role);
  if (!('bytes' in download)) throw new Error('it is an object of the bucket');
  return new TextDecoder().decode(download.bytes);
}

describe('the number book', () => {
  it('lists the year’s numbers, in both forms, and is logged', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.received);
    const { documentId } = await office.make('receipt');
    await office.issue(documentId);
    for (const form of ['xlsx', 'pdf']) {
      const text = await textOf({ book: '2026', form });
      expect(text).toContain('01/GTN-UBND');
      expect(text).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐI');
    }
    expect(await open({ book: '2025', form: 'xlsx' })).toMatchObject({
      name: 'Sổ đăng ký văn bản đi 2025.xlsx',
    });
    expect(await textOf({ book: '2025', form: 'xlsx' })).not.toContain('GTN');
    expect(office.core.store.paths().filter((path) => path.includes('/audit/'))).not.toHaveLength(0);
  });

  it.each(Role.options.filter((role) => !['economy', 'leader', 'clerk'].includes(role)))(
    'is not %s’s',
    async (role) => {
      await expect(open({ book: '2026', form: 'xlsx' }, role)).rejects.toMatchObject({
        code: 'permission-denied',
      });
    },
  );
});

describe('the book of dossiers', () => {
  it('lists what was received in the year', async () => {
    await seedDossier(office.core.store, 'd1', WAYS.sent);
    expect(await textOf({ tracking: '2026', form: 'xlsx' }, 'culture')).toContain('Mật ong hoa núi');
    expect(await textOf({ tracking: '2025', form: 'pdf' }, 'economy')).not.toContain('Mật ong');
    await expect(open({ tracking: '2026', form: 'pdf' }, 'village')).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});

describe('a blank sheet', () => {
  it.each(Role.options)('is there for %s, with the office’s own words', async (role) => {
    const text = await textOf({ blank: 'receipt', form: 'pdf' }, role);
    expect(text).toContain('XÃ TÂN KỲ');
    expect(text).not.toContain('undefined');
    expect(await open({ blank: 'registrationForm', form: 'docx' }, role)).toMatchObject({
      name: 'Phiếu đăng ký (Mẫu số 01) (mẫu trống).docx',
    });
  });
});

describe('what is not asked for rightly', () => {
  it.each([
    [{ book: 'now', form: 'xlsx' }],
    [{ book: '2026', form: 'docx' }],
    [{ blank: 'nothing', form: 'pdf' }],
    [{}],
  ])('%o is refused', async (query) => {
    await expect(open(query as Record<string, string>)).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  it('another commune’s books are nobody’s here', async () => {
    await expect(open({ commune: '02105', book: '2026', form: 'xlsx' })).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});
