import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { resourceKindNames } from '../../resource/kinds.ts'
import { answered, needed, type SystemFacts } from './facts.ts'
import { oversightTried } from './validation.ts'

/** G5: what has to hold before it runs, and while it runs (C-322, C-325). */
export function asksOfDeployment(facts: SystemFacts): Refusal[] {
  const { record } = facts
  return [
    ...assessed(facts),
    ...controlled(facts),
    ...needed(record, 'userInformation', 'loggingOn', 'logging', 'rollbackPlan', 'incidentContacts', 'stopMeans'),
    ...restsOnSomething(facts),
    ...monitored(facts),
    ...overseen(facts),
    ...answered(record, 'transparency', ...(record.highRisk ? (['registration'] as const) : [])),
    ...unmet(record.tier === 'prohibited' && refuse('practice_prohibited', { field: 'tier' })),
  ]
}

/** Risks assessed, approved and treated; impact assessed; both hold today. */
function assessed({ answers, today }: SystemFacts): Refusal[] {
  const { assessment, impact, openRisks, unacceptableRisks } = answers.gate
  const number = assessment?.number ?? ''
  const hasLapsed = Boolean(assessment?.until && assessment.until < today)
  return unmet(
    !assessment && refuse('assessment_missing'),
    assessment &&
      !assessment.approved &&
      !hasLapsed &&
      refuse('assessment_unapproved', { values: { assessment: number } }),
    hasLapsed && refuse('assessment_lapsed', { values: { assessment: number, day: assessment?.until ?? '' } }),
    openRisks > 0 && refuse('risks_open', { values: { count: openRisks } }),
    unacceptableRisks > 0 && refuse('risks_unacceptable', { values: { count: unacceptableRisks } }),
    !impact && refuse('system_impact_missing'),
    impact && !impact.isCurrent && refuse('impact_not_current', { values: { impact: impact.number ?? '' } }),
  )
}

/** The Statement of Applicability is in force, and what it asks of this system is done. */
function controlled({ answers }: SystemFacts): Refusal[] {
  const { statement, undone } = answers.gate.controls
  return unmet(
    statement === null && refuse('statement_missing'),
    undone.length > 0 && refuse('controls_undone', { values: { count: undone.length, refs: inShort(undone) } }),
  )
}

const SHOWN = 12

function inShort(refs: readonly string[]): string {
  return refs.length > SHOWN ? `${refs.slice(0, SHOWN).join(', ')} …` : refs.join(', ')
}

/** A resource in use of each of the four kinds, or a reason why it needs none (C-008). */
function restsOnSomething({ record, answers }: SystemFacts): Refusal[] {
  const explained = record.resourceGaps.filter(({ why }) => why?.trim()).map(({ kind }) => kind)
  return resourceKindNames
    .filter((kind) => !answers.gate.resourceKinds.has(kind) && !explained.includes(kind))
    .map((resource) => refuse('resource_unexplained', { field: 'resourceGaps', values: { resource } }))
}

/** Each line of the plan has a limit, somebody responsible and a metric that is in use. */
function monitored({ record, answers }: SystemFacts): Refusal[] {
  return [
    ...needed(record, 'monitoring'),
    ...unmet(
      ...record.monitoring.map(
        ({ low, high }, at) =>
          low === null && high === null && refuse('limit_missing', { field: `monitoring/${at}/low` }),
      ),
      ...record.monitoring.map(
        ({ responsible }, at) =>
          !responsible && refuse('monitoring_unowned', { field: `monitoring/${at}/responsible` }),
      ),
      ...record.monitoring.map(
        ({ metric }, at) =>
          !answers.gate.metricsInUse.has(metric ?? '') &&
          refuse('monitoring_metric_idle', { field: `monitoring/${at}/metric` }),
      ),
    ),
  ]
}

/** People who oversee it, competent today, with means that were tried. */
function overseen({ record, answers }: SystemFacts): Refusal[] {
  const untrained = record.oversight.filter(({ person }) => !answers.gate.competentOverseers.has(person ?? ''))
  return [
    ...needed(record, 'oversightMode', 'oversight', 'drillEveryMonths'),
    ...unmet(
      untrained.length > 0 &&
        refuse('overseers_untrained', { field: 'oversight', values: { count: untrained.length } }),
    ),
    ...oversightTried(record),
  ]
}
