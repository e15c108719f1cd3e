import type { Mark } from '../chartMarks.ts'
import { controlChart } from '../controlChart.ts'
import { newestOnChart, ruleLengths, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { startedAt } from './startedAt.ts'

/** The mark of the newest period that matters most: a concerning one before an improving one. */
export function concerningFirst(facts: SeriesFacts): Mark | undefined {
  return newestMark(facts, 'concerning') ?? newestMark(facts, 'improving')
}

export function newestMark(facts: SeriesFacts, meaning: Mark['meaning']): Mark | undefined {
  return newestOnChart(facts)?.marks.find((mark) => mark.meaning === meaning)
}

/** A signal from a run rule. Trial limits, from fewer than 12 points, are no evidence yet. */
export function markSignal(facts: SeriesFacts, { rule, side, meaning }: Mark, kind: 'drift' | 'threeInARow'): Signal {
  const window = facts.points.slice(-(ruleLengths[rule] ?? 1))
  const chart = controlChart(facts)
  // A marked point has a value, and a centre it was compared with.
  const last = chart.points.at(-1)!
  const phase = chart.phases[last.phase]!
  const way = meaning === 'improving' ? 'better' : 'worse'
  return signalOf({
    kind,
    direction: way,
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: window.length,
    statisticName: rule,
    p: null,
    businessRuleMet: true,
    evidenceMet: !phase.trial,
    startedAt: startedAt(facts, way),
    numbers: {
      rule,
      side: side ?? '',
      centre: phase.centre!,
      latest: last.value!,
      points: window.length,
      cadence: facts.cadence,
      kind: facts.kind,
    },
  })
}
