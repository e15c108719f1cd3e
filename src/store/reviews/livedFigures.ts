import type { Day } from '#domain/time/days.ts'
import { cultureFigures } from '../culture/figures.ts'
import type { Tx } from '../open.ts'
import type { EarlierValues } from './earlierValues.ts'
import { type Placed, standing } from './placed.ts'

const BEGINNING = '0001-01-01'

/** Whether improving is lived, beside the register: index of theatre, pulse, drill, thanks (C-242). Unknown stays unknown. */
export async function livedFigures(
  tx: Tx,
  { today, sinceDay }: { readonly today: Day; readonly sinceDay: Day | null },
  earlier: EarlierValues,
): Promise<Placed[]> {
  const told = await cultureFigures(tx, { from: sinceDay ?? BEGINNING, to: today }, today)
  const figure = (code: string, value: number | null) => standing('register', { code, value, better: 'more' }, earlier)
  return [
    figure('livedIndex', told.theatre.index),
    figure('pulseMean', rounded(mean(told.pulses.at(-1)?.results.flatMap(({ mean: one }) => one ?? []) ?? []))),
    figure('drillCredible', shareOf(told.drills.at(-1))),
    figure('recognitions', told.recognitions),
  ]
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10
}

/** Percent of those reached who could tell of an improvement. */
function shareOf(drill: { readonly reached: number; readonly credible: number } | undefined): number | null {
  return drill && drill.reached > 0 ? Math.round((100 * drill.credible) / drill.reached) : null
}
