// What the members' sheets come to, counted again from the log of the sheets, beside what the round shows of itself.
import type { DossierLook } from '../../functions/src/domain/index.ts';
import { type LoggedItem, type Logs, text } from './log.ts';
import type { Stage } from './stage.ts';

const CONTENTS = ['materials', 'labour', 'origin', 'identity'] as const;
const VERDICTS = ['agree', 'partly', 'disagree'] as const;

interface Told {
  readonly counted: number;
  readonly votes: readonly string[];
  readonly statistics: { readonly count: number; readonly mean: number; readonly deviation: number } | null;
}

/** Mean and deviation by the book, in floating point: the mean of the squares' distances from the mean. */
function statisticsOf(points: readonly number[]): Told['statistics'] {
  if (points.length === 0) return null;
  const meanOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const mean = meanOf(points);
  const deviation = Math.sqrt(meanOf(points.map((each) => (each - mean) ** 2)));
  return { count: points.length, mean: Math.round(mean * 100), deviation: Math.round(deviation * 100) };
}

function toldByLogs(sheets: readonly LoggedItem[]): Told {
  const votes = CONTENTS.map((content) =>
    VERDICTS.map((verdict) =>
      String(sheets.filter(({ values }) => text(values, `${content}Verdict`) === verdict).length),
    ).join('/'),
  );
  const points = sheets.map(({ values }) => text(values, 'points')).filter((each) => each !== '');
  return { counted: sheets.length, votes, statistics: statisticsOf(points.map(Number)) };
}

function toldByRound(look: DossierLook | undefined): Told | string {
  if (look?.look !== 'shown') return look?.look ?? 'missing';
  const { counted, votes, statistics } = look.figures;
  return {
    counted,
    votes: CONTENTS.map((content) => VERDICTS.map((verdict) => String(votes[content][verdict])).join('/')),
    statistics:
      statistics === null
        ? null
        : { count: statistics.count, mean: statistics.mean, deviation: statistics.deviation },
  };
}

/** Of every meeting that was held: what it shows the secretary beside the sheets that stand in the log as sent. */
export async function roundDifferences(stage: Stage, { items }: Logs): Promise<string[]> {
  const sent = (items['opinions'] ?? []).filter(({ state }) => state === 'sent');
  const found: string[] = [];
  for (const { id } of (items['rounds'] ?? []).filter(({ state }) => state === 'closed')) {
    const { dossiers } = await stage.call<{ dossiers: DossierLook[] }>('kinhte', 'roundFigures', {
      roundId: id,
    });
    for (const look of dossiers) {
      const ofDossier = sent.filter(
        ({ values }) => text(values, 'roundId') === id && text(values, 'dossierId') === look.dossierId,
      );
      const [shown, counted] = [toldByRound(look), toldByLogs(ofDossier)].map((told) => JSON.stringify(told));
      if (shown !== counted)
        found.push(`đợt ${id}, ${look.dossierId}: ${String(shown)}; logs: ${String(counted)}`);
    }
  }
  return found;
}
