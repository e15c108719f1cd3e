import type { BlockerWhy, Readiness, ReadinessPart } from '#domain/certification/readiness.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { CertificationFacts } from '../people.ts'

/** All gaps closed or accepted, the statement of applicability approved, everything written down that the standard wants written. */
export function notImplemented({ answers: { readiness } }: CertificationFacts): readonly Refusal[] {
  const missing = blockersOf(readiness, 'documents').map(({ number }) => number)
  return unmet(
    openGaps(readiness) > 0 && refuse('gaps_open', { values: { count: openGaps(readiness) } }),
    blockersOf(readiness, 'applicability').length > 0 && refuse('certification_soa_missing'),
    missing.length > 0 && refuse('undocumented', { values: { count: missing.length, refs: missing.join(', ') } }),
  )
}

/**
 * One whole cycle of internal audits, a management review, what they found at least planned and none of it critical, and the score
 * (C-249): no score makes up for an audit or review that was not held.
 */
export function notReady({ answers: { readiness } }: CertificationFacts): readonly Refusal[] {
  const unaudited = blockersOf(readiness, 'internalAudit').length
  const [critical, unplanned] = [count(readiness, 'ncCritical'), count(readiness, 'ncUnplanned')]
  const { score, threshold } = readiness
  return unmet(
    unaudited > 0 && refuse('audit_cycle_incomplete', { values: { count: unaudited } }),
    blockersOf(readiness, 'review').length > 0 && refuse('review_not_held'),
    critical > 0 && refuse('ncs_critical', { values: { count: critical } }),
    unplanned > 0 && refuse('ncs_unplanned', { values: { count: unplanned } }),
    score < threshold && refuse('not_ready', { values: { score, threshold } }),
  )
}

/** What a mock audit found is closed before the real one begins (C-292). */
export function mockGapsOpen({ answers: { mockGaps } }: CertificationFacts): readonly Refusal[] {
  const open = mockGaps.filter(({ isClosed }) => !isClosed).length
  return unmet(open > 0 && refuse('mock_gaps_open', { values: { count: open } }))
}

function openGaps(readiness: Readiness): number {
  const gaps = readiness.components.find(({ key }) => key === 'gaps')
  return gaps ? gaps.of - gaps.done : 0
}

function blockersOf({ components }: Readiness, part: ReadinessPart) {
  return components.find(({ key }) => key === part)?.blockers ?? []
}

function count({ components }: Readiness, why: BlockerWhy): number {
  return components.flatMap(({ blockers }) => blockers).filter((blocker) => blocker.why === why).length
}
