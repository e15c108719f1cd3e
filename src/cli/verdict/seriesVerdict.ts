import { basename } from 'node:path'
import { type FrozenProof, frozenProof } from '#domain/measurement/frozenProof.ts'
import { type Look, lookToday } from '#domain/measurement/oneLook.ts'
import { isComplete, periodStartOf } from '#domain/measurement/periods.ts'
import { type ProofVerdict, verdictFromFreeze } from '#domain/measurement/proofVerdict.ts'
import { type SuggestedBaseline, suggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import type { SeriesRead } from '#domain/readings/seriesTable.ts'
import type { Day } from '#domain/time/days.ts'
import { Misuse } from '../settings.ts'
import type { VerdictAsked } from './asked.ts'
import { type LeftOut, leftOutOf } from './leftOut.ts'

/** A file's readings, what was asked of them, and on which day. */
export interface ToJudge {
  readonly path: string
  readonly read: SeriesRead
  readonly asked: VerdictAsked
  readonly today: Day
}

export interface SeriesVerdict extends ProofVerdict {
  readonly frozen: FrozenProof
  readonly look: Look
  readonly leftOut: readonly LeftOut[]
}

/** The verdict on a file: the same freeze, window and engine as in the register; what is not compared is listed with its reason. */
export function seriesVerdict(judged: ToJudge): SeriesVerdict {
  const { read, asked, today } = judged
  const baseline = suggestedBaseline({
    points: read.points,
    cadence: read.cadence,
    rolloutStart: asked.change,
    firstChange: asked.change,
    triggerPoints: asked.trigger.map((day) => periodStartOf(day, read.cadence)),
    today,
    length: asked.baseline,
  })
  const frozen = frozenFor(judged, baseline)
  const since = read.points.filter(({ periodStart }) => isComplete(periodStart, read.cadence, today))
  return {
    ...verdictFromFreeze(frozen, { points: since }),
    frozen,
    look: lookToday(frozen, today, asked.early === true),
    leftOut: leftOutOf({ frozen, baseline, points: read.points, today }),
  }
}

function frozenFor({ path, read, asked, today }: ToJudge, baseline: SuggestedBaseline): FrozenProof {
  const rolloutEnd = asked.rolloutEnd ?? asked.change
  if (rolloutEnd < asked.change) throw new Misuse('--rollout-end lies before --change.')
  const name = asked.name ?? basename(path).replace(/\.[a-z0-9]{1,5}$/i, '')
  const { kind, cadence } = read
  return frozenProof(
    {
      metric: { id: name, version: 1, name, unit: asked.unit, kind, direction: asked.direction, cadence },
      target: asked.target ?? null,
      mwc: asked.worthwhile ?? null,
      baseline: baseline.points,
      triggerPoints: baseline.triggerPoints,
      rolloutStart: asked.change,
      rolloutEnd,
      firstChange: asked.change,
      season: asked.season ?? null,
      guardrails: [],
      plannedPostPoints: asked.planned,
      minPostPoints: 6,
      evaluationDate: asked.evaluate ?? today,
      approver: '',
      iteration: 1,
    },
    today,
  )
}
