// A commune with as much in it as a year leaves behind, written past the commands: for counting reads and milliseconds.
import { mendBoards } from '../../functions/src/application/boards/rebuild-boards.ts';
import { documents } from '../../functions/src/application/documents.ts';
import { indexOf } from '../../functions/src/application/dossiers/dossier-index.ts';
import type { Doc, Store } from '../../functions/src/application/ports.ts';
import {
  addDays,
  type Commune,
  DEFAULT_COMMUNE_SETTINGS,
  DossierState,
  type Item,
  type Notice,
  plainDateOf,
  publicCommuneOf,
  type Village,
} from '../../functions/src/domain/index.ts';
import { certificate } from '../functions/sweep-support.ts';
import { producer, product } from './commune-world.ts';
import { AT } from './dossier-builders.ts';
import { paper, walked, WAYS } from './stored-dossiers.ts';

export interface Size {
  readonly products: number;
  /** Certificates that each product had before its present one. */
  readonly history: number;
  readonly dossiers: number;
  readonly tasks: number;
  readonly villages: number;
  /** To each audience. */
  readonly notices: number;
  readonly papers: number;
}

/** The day on which all of it is looked at. */
export const BIG_DAY = '2026-11-24';
const LEADS = ['economy', 'culture', 'front', 'leader', 'village:thon-1', 'producer:linh-ngoc'] as const;
const AUDIENCES = ['economy', 'culture', 'front', 'leader', 'clerk', 'village:thon-1', 'producer:linh-ngoc'];
const BY = { uid: 'economy-uid', role: 'economy', unit: null, name: 'Phòng Kinh tế' } as const;

type Written = readonly [Doc<unknown>, unknown];
const written = <T>(doc: Doc<T>, value: T): Written => [doc, value];
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const communeOf = (id: string): Commune => ({
  id,
  name: `Xã ${id}`,
  provinceCode: '19',
  provinceName: 'Thái Nguyên',
  placeName: 'Tân Kỳ',
  signers: [],
  settings: DEFAULT_COMMUNE_SETTINGS,
  schemaVersion: 1,
});

function registers(commune: string, { villages, products }: Size): Written[] {
  const found = communeOf(commune);
  const all = times(villages, (at): Village => ({
    id: `thon-${String(at + 1)}`,
    communeId: commune,
    name: `Thôn ${String(at + 1)}`,
    headName: '',
    example: true,
    schemaVersion: 1,
  }));
  return [
    written(documents.commune(commune), found),
    written(documents.publicCommune(commune), publicCommuneOf(found, all)),
    ...all.map((village) => written(documents.village(commune, village.id), village)),
    written(documents.producer(commune, 'linh-ngoc'), producer(commune, 'linh-ngoc')),
    ...times(products, (at) => {
      const id = `sp-${String(at)}`;
      const given = { currentCertificateId: `${id}-0`, setNo: 1 + (at % 26), name: `Sản phẩm ${String(at)}` };
      return written(documents.product(commune, id), product(commune, id, given));
    }),
  ];
}

/** The present one of each product ends some day of the next three years; each earlier one was replaced. */
const certificates = (commune: string, { products, history }: Size): Written[] =>
  times(products, (at) =>
    times(1 + history, (age) => {
      const id = `sp-${String(at)}-${String(age)}`;
      const issuedOn = addDays(BIG_DAY, -((at * 37) % 1300) - age * 1095);
      const of = { productId: `sp-${String(at)}`, productName: `Sản phẩm ${String(at)}` };
      const replaced =
        age === 0 ? {} : { replacedBy: `sp-${String(at)}-${String(age - 1)}`, nextNoticeOn: null };
      return written(
        documents.certificate(commune, id),
        certificate(commune, id, issuedOn, { ...of, ...replaced }),
      );
    }),
  ).flat();

function dossiers(commune: string, { dossiers: count }: Size): Written[] {
  const settings = communeOf(commune);
  return times(count, (at) => {
    const state = DossierState.options[at % DossierState.options.length] ?? 'draft';
    const { dossier } = walked(`hs-${String(at)}`, WAYS[state], { commune });
    return written(documents.dossier(commune, dossier.id), {
      ...dossier,
      draft: {},
      draftSavedAt: null,
      draftSavedBy: null,
      index: indexOf(dossier, plainDateOf(AT), settings, null),
    });
  });
}

function task(commune: string, at: number, subject: 'tasks' | 'targets'): Item {
  const isOpen = at % 3 !== 0;
  const lead = LEADS[at % LEADS.length] ?? 'economy';
  const dueOn = addDays('2026-01-02', at % 360);
  return {
    id: `${subject}-${String(at)}`,
    communeId: commune,
    subject,
    state: subject === 'tasks' ? (isOpen ? 'todo' : 'done') : isOpen ? 'open' : 'reached',
    open: isOpen,
    values: {
      name: `Việc ${String(at)}`,
      code: `4.${String(at % 10)}`,
      lead: lead.replace(/:.*/u, ''),
      dueOn,
    },
    names: {},
    files: [],
    title: `Việc ${String(at)}`,
    searchKeys: [],
    year: 2026,
    on: dueOn,
    dueOn,
    lead,
    support: [],
    producerId: lead.startsWith('producer:') ? 'linh-ngoc' : null,
    villageId: lead.startsWith('village:') ? 'thon-1' : null,
    ownerUid: null,
    version: 1,
    createdAt: AT,
    createdBy: BY,
    changedAt: AT,
    changedBy: BY,
    reason: null,
    schemaVersion: 1,
  };
}

const plan = (commune: string, { tasks, products }: Size): Written[] => [
  ...times(tasks, (at) =>
    written(documents.item(commune, 'tasks', `tasks-${String(at)}`), task(commune, at, 'tasks')),
  ),
  ...times(Math.ceil(products / 4), (at) =>
    written(documents.item(commune, 'targets', `targets-${String(at)}`), task(commune, at, 'targets')),
  ),
];

const notices = (commune: string, { notices: count }: Size): Written[] =>
  AUDIENCES.flatMap((audience) =>
    times(count, (at) => {
      const id = `tb-${audience.replace(':', '-')}-${String(at)}`;
      const notice: Notice = {
        id,
        communeId: commune,
        audience,
        kind: 'certificateEnding',
        subject: { collection: 'certificates', id: 'sp-0-0' },
        title: 'Giấy chứng nhận sắp hết hạn',
        body: 'Nộp hồ sơ đánh giá lại.',
        on: addDays(BIG_DAY, -at),
        until: null,
        createdAt: AT,
        schemaVersion: 1,
      };
      return written(documents.notice(commune, id), notice);
    }),
  );

function papers(commune: string, { papers: count }: Size): Written[] {
  const { dossier } = walked('hs-0', WAYS.signing, { commune });
  const states = ['submitted', 'signed', 'returned', 'draft', 'issued'] as const;
  return times(count, (at) => {
    const id = `vb-${String(at)}`;
    const state = states[at % states.length] ?? 'draft';
    return written(documents.paper(commune, id), { ...paper(dossier, id, 'receipt', '1/GTN-UBND'), state });
  });
}

/** So many documents of a transaction stay under the store's own limit. */
const BATCH = 400;

/** Writes all of it and counts the boards. */
export async function seedBigCommune(store: Store, commune: string, size: Size): Promise<void> {
  const all = [registers, certificates, dossiers, plan, notices, papers].flatMap((make) =>
    make(commune, size),
  );
  for (let from = 0; from < all.length; from += BATCH)
    await store.transaction((tx) => {
      for (const [doc, value] of all.slice(from, from + BATCH)) tx.write(doc, value);
      return Promise.resolve();
    });
  await store.transaction((tx) => mendBoards(tx, commune));
}
