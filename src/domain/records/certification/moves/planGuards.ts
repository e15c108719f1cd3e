import { LONGEST_MONTHS, SHORTEST_MONTHS } from '#domain/certification/planner.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Certification } from '../fields.ts'
import type { CertificationFacts } from '../people.ts'

/** Every requirement scored, every gap given to somebody, and a plan of 6 to 18 months whose milestones have one accountable each. */
export function notPlanned({ record, answers: { project } }: CertificationFacts): readonly Refusal[] {
  const { gap } = project
  return [
    ...unmet(
      !gap && refuse('gap_missing', { field: 'gap' }),
      gap && gap.standard !== record.standard && refuse('gap_other_standard', { field: 'gap' }),
      gap &&
        gap.scored < gap.total &&
        refuse('gap_unscored', { field: 'gap', values: { count: gap.total - gap.scored, total: gap.total } }),
      gap &&
        gap.unplanned.length > 0 &&
        refuse('gaps_unplanned', { field: 'gap', values: { count: gap.unplanned.length } }),
      gap && !['concluded', 'closed'].includes(gap.state) && refuse('gap_not_concluded', { field: 'gap' }),
    ),
    ...planRefusals(record),
  ]
}

/** What a plan lacks: days, milestones, somebody accountable for each, a reason outside 6 to 18 months (C-276, C-284, C-285). */
export function planRefusals(record: Certification): readonly Refusal[] {
  const { plannedStart, plannedEnd, milestones, durationWhy } = record
  return unmet(
    (!plannedStart || !plannedEnd) && refuse('project_days_missing', { field: 'plannedStart' }),
    plannedStart && plannedEnd && plannedEnd <= plannedStart && refuse('project_ends_before', { field: 'plannedEnd' }),
    isUnusual(record) &&
      !durationWhy?.trim() &&
      refuse('duration_why_missing', {
        field: 'durationWhy',
        values: { shortest: SHORTEST_MONTHS, longest: LONGEST_MONTHS },
      }),
    milestones.length === 0 && refuse('milestones_missing', { field: 'milestones' }),
    ...milestones.flatMap(({ name, accountable, plannedStart: from, plannedEnd: until }, at) => [
      !accountable && refuse('milestone_accountable_missing', where(at, 'accountable', name)),
      (!from || !until) && refuse('milestone_days_missing', where(at, 'plannedEnd', name)),
      from && until && until < from && refuse('milestone_ends_before', where(at, 'plannedEnd', name)),
    ]),
  )
}

function where(at: number, field: string, name: string | null) {
  return { field: `milestones/${at}/${field}`, values: { name: name ?? String(at + 1) } }
}

/** Shorter than 6 or longer than 18 months: possible, with a reason (A344). */
export function isUnusual({ plannedStart, plannedEnd }: Pick<Certification, 'plannedStart' | 'plannedEnd'>): boolean {
  if (!plannedStart || !plannedEnd) return false
  return plannedEnd < addMonths(plannedStart, SHORTEST_MONTHS) || plannedEnd > addMonths(plannedStart, LONGEST_MONTHS)
}

/** The days as they are agreed when the work begins: what is late later is late against these. */
export function agreed({ record, answers: { project } }: CertificationFacts) {
  return {
    milestones: record.milestones.map((row) => ({ ...row, agreedEnd: row.agreedEnd ?? row.plannedEnd })),
    reuseAtStart: project.gap?.reusePercent ?? null,
  }
}
