import { notNow } from '#domain/kernel/moves.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { spoken } from '#web/next/missing.ts'
import { isSame, saidIn } from '#web/next/saidIn.ts'
import type { Typed, Values } from '#web/next/steps.ts'
import { factsOf } from '../facts.ts'
import type { Place } from '../place.ts'

type Known = Pick<Place, 'record' | 'organization' | 'membership' | 'models' | 'exceptions'>

/** Refusals that rest on what only the server knows; each stays until the field it hangs on is changed. */
const onlyServerKnows: Readonly<Record<string, string | null>> = {
  owner_not_active: 'owner',
  action_responsible_not_active: 'actions',
  work_in_progress_full: 'workInProgressReason',
  scoring_model_missing: null,
  not_a_metric: 'seriesMetric',
  not_an_incident: 'problemIncident',
  series_metric_not_active: 'seriesMetric',
  metric_created_after_start: 'seriesMetric',
  baseline_points_missing: 'seriesMetric',
  baseline_points_never: 'seriesMetric',
  guardrail_not_active: 'guardrails',
  evaluation_before_points: 'evaluationDate',
  evaluation_before_least_points: 'evaluationDate',
  verdict_not_due: null,
  verdict_not_computed: null,
  verdict_waits_for_points: null,
  verdict_lacks_baseline: null,
  verdict_metric_changed: null,
  verdict_is_computed: null,
  side_effect_unanswered: 'unintended',
  side_effect_unexplained: 'unintended',
  sod_01: null,
  sod_02: null,
  sod_10: null,
}

/**
 * What is still missing for a move while its form is being filled in: the record's own guard, asked again with what was typed,
 * and beside it what the server said that nobody here can know.
 */
export function missingNow(known: Known, { move, values, reason, say }: Typed): readonly SpokenRefusal[] {
  const { record } = known
  const fromServer = record.moves.find((open) => open.move === move)?.refusals ?? []
  const stays = fromServer.filter(
    ({ code }) => code in onlyServerKnows && !isAnswered(onlyServerKnows[code] ?? null, { record, values }),
  )
  const here = notNow(improvement, move, factsOf(known, { values, reason: reason.trim() || null }))
  return [...stays, ...here.filter(({ code }) => !(code in onlyServerKnows)).map((refusal) => spoken(refusal, say))]
}

function isAnswered(field: string | null, { record, values }: Pick<Known, 'record'> & { values: Values }): boolean {
  return field !== null && field in values && !isSame(values[field], saidIn(record, field))
}
