// The assessment team: a round that was held, with a member kept out by a declared interest, and the next one, to which
// the team is called. Both look at the one dossier that is being assessed.
import { opinionDocId } from '../../functions/src/application/items/round-reads.ts';
import type { Ids } from '../../functions/src/application/ports.ts';
import type { Details, PlainDate } from '../../functions/src/domain/index.ts';
import { actorOf, DEMO_DOSSIERS } from './dossiers.ts';
import { type Step, story } from './step.ts';

export const HELD_ROUND = 'dot-1-2026';
export const CALLED_ROUND = 'dot-2-2026';

const dossierId = DEMO_DOSSIERS.assessing;
const HELD_ON: PlainDate = '2026-11-19';

const uidOf = (mailbox: string): string => actorOf(mailbox).uid;
const seat = (mailbox: string, position: string) => ({ memberUid: uidOf(mailbox), position });

const declares = (by: string, on: PlainDate, kind = 'none', note = '') => ({
  command: 'declare',
  by,
  on,
  values: { interests: [{ memberUid: uidOf(by), dossierId, kind, note }] },
});

const VERDICTS: Details = {
  materialsVerdict: 'agree',
  labourVerdict: 'agree',
  originVerdict: 'partly',
  origin: 'Cần thêm tư liệu về tên gọi Đáyzang (ví dụ).',
  identityVerdict: 'agree',
};

const sheet = (ids: Pick<Ids, 'of'>, by: string, values: Details): readonly Step[] =>
  story(
    'opinions',
    opinionDocId(ids, HELD_ROUND, dossierId, uidOf(by)),
    by,
    { command: 'write', on: HELD_ON, time: '08:00', values: { roundId: HELD_ROUND, dossierId, ...values } },
    { command: 'send', on: HELD_ON, time: '08:15', values },
  );

/** @param ids the ids of the sheets come from the round, the dossier and the member */
export const rounds = (ids: Pick<Ids, 'of'>): readonly Step[] => [
  ...story(
    'rounds',
    HELD_ROUND,
    'kinhte',
    {
      command: 'prepare',
      on: '2026-11-16',
      time: '04:00',
      values: {
        name: 'Đợt 1 năm 2026: nếp nương Đáyzang (ví dụ)',
        on: HELD_ON,
        time: '14:00',
        place: 'Hội trường UBND xã',
        agenda: [{ dossierId }],
        team: [
          seat('lanhdao', 'head'),
          seat('kinhte', 'secretary'),
          seat('vanhoa', 'member'),
          seat('mattran', 'member'),
        ],
      },
    },
    { command: 'call', on: '2026-11-16', time: '04:30' },
    declares('lanhdao', '2026-11-17'),
    declares('kinhte', '2026-11-17'),
    declares('vanhoa', '2026-11-17'),
    declares('mattran', '2026-11-18', 'kinship', 'Em ruột là xã viên hợp tác xã (ví dụ)'),
    {
      command: 'sit',
      on: HELD_ON,
      time: '07:00',
      values: {
        attendance: ['lanhdao', 'kinhte', 'vanhoa', 'mattran'].map((each) => ({ memberUid: uidOf(each) })),
      },
    },
  ),
  ...sheet(ids, 'lanhdao', VERDICTS),
  ...sheet(ids, 'kinhte', VERDICTS),
  ...sheet(ids, 'vanhoa', { ...VERDICTS, note: 'Phòng sẽ ghi lại lời kể của người cao tuổi (ví dụ).' }),
  ...story('rounds', HELD_ROUND, 'kinhte', {
    command: 'close',
    on: HELD_ON,
    time: '09:30',
    values: {
      conclusion:
        'Tổ đã cho ý kiến; nội dung nguồn gốc tên gọi bàn tiếp ở đợt sau khi có thêm tư liệu (ví dụ).',
    },
  }),
  ...story(
    'rounds',
    CALLED_ROUND,
    'kinhte',
    {
      command: 'prepare',
      on: '2026-11-20',
      values: {
        name: 'Đợt 2 năm 2026: bàn tiếp nếp nương Đáyzang (ví dụ)',
        on: '2026-12-03',
        time: '08:30',
        place: 'Hội trường UBND xã',
        agenda: [{ dossierId }],
      },
    },
    { command: 'call', on: '2026-11-23' },
    declares('kinhte', '2026-11-23'),
  ),
];
