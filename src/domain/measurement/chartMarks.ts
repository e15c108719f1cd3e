import { mdcRules } from './rules/mdc.ts'
import { nelsonRules } from './rules/nelson.ts'
import type { Readings, RuleHits, Side } from './rules/ruleHits.ts'
import { westernElectricRules } from './rules/westernElectric.ts'
import type { Direction } from './series.ts'

export type RuleSet = 'mdc' | 'westernElectric' | 'nelson'

export interface Mark {
  /** Name of the rule in its set. */
  readonly rule: string
  /** Null where the rule speaks of neither side. */
  readonly side: Side | null
  readonly meaning: 'improving' | 'concerning' | null
}

interface Judged {
  readonly direction: Direction
  readonly chart: 'xmr' | 'pPrime' | 'uPrime'
  readonly ruleSet?: RuleSet
}

/** The marks of every point, in the order of the rules. */
export function marksOf(readings: Readings, judged: Judged): Mark[][] {
  const hits = Object.entries(rulesOf(readings, judged))
  return readings.values.map((_, at) =>
    hits.flatMap(([rule, hit]) =>
      sidesAt(hit, at).map((side) => ({ rule, side, meaning: meaningOf(side, judged.direction) })),
    ),
  )
}

function rulesOf(readings: Readings, { ruleSet = 'mdc', chart }: Judged): Record<string, RuleHits> {
  if (ruleSet === 'mdc') return mdcRules(readings)
  if (ruleSet === 'westernElectric') return westernElectricRules(readings)
  const { n7, n8, ...ofAllCharts } = nelsonRules(readings)
  return chart === 'xmr' ? { ...ofAllCharts, n7, n8 } : ofAllCharts
}

function sidesAt({ flagged, high, low }: RuleHits, at: number): (Side | null)[] {
  const sides: Side[] = [...(high.includes(at) ? ['high' as const] : []), ...(low.includes(at) ? ['low' as const] : [])]
  return sides.length === 0 && flagged.includes(at) ? [null] : sides
}

function meaningOf(side: Side | null, direction: Direction): Mark['meaning'] {
  if (side === null) return null
  return (side === 'high') === (direction === 'increase') ? 'improving' : 'concerning'
}
