import type { GapAnswers } from '#domain/records/gapAssessment/gapAnswers.ts'
import { requirementsOf } from '#domain/standards/standards.ts'
import { type GapItem, type GapStanding, standingOf } from './gapItem.ts'

/** The grid of a standard: every requirement in the order of the catalogue, with what was said of it. */
export function gridOf(standard: string, said: readonly GapItem[]): GapItem[] {
  const known = new Map(said.map((item) => [item.requirement, item]))
  return requirementsOf(standard).map((requirement) => known.get(requirement) ?? unsaid(requirement))
}

function unsaid(requirement: string): GapItem {
  return {
    requirement,
    applies: true,
    score: null,
    found: null,
    lacking: null,
    task: null,
    acceptedWhy: null,
    version: 0,
  }
}

/** The sums of a grid; `reusePercent` is for whoever knows it to add. */
export function sumsOf(grid: readonly GapItem[]): Omit<GapAnswers, 'reusePercent'> {
  const standings = grid.map((item) => [item.requirement, standingOf(item)] as const)
  const among = (...wanted: readonly GapStanding[]) =>
    standings.flatMap(([requirement, standing]) => (wanted.includes(standing) ? [requirement] : []))
  return {
    total: grid.length,
    scored: grid.length - among('unscored').length,
    applicable: grid.length - among('notApplicable').length,
    met: among('met').length,
    gaps: among('unplanned', 'planned', 'closed', 'accepted'),
    unplanned: among('unplanned'),
    open: among('unplanned', 'planned'),
  }
}
