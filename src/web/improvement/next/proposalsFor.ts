import type { Improvement } from '#domain/records/improvement/fields.ts'
import {
  directionOf,
  proposedAfterWindow,
  proposedDecision,
  proposedEvaluationDate,
  proposedRegistration,
} from '#domain/records/improvement/lightProposals.ts'
import { USUAL_POST_POINTS } from '#domain/records/improvement/seriesPlan.ts'
import type { Place } from '../place.ts'

type Known = Pick<Place, 'record' | 'organization' | 'membership'>
type Values = Readonly<Record<string, unknown>>

/** What the system knows or can propose for a move's form; the person accepts it by sending it or changes it. */
export function proposalsFor(move: string, known: Known, values: Values): Values {
  return byMove[move]?.(known, { ...known.record.fields, ...values } as Improvement) ?? {}
}

const byMove: Readonly<Record<string, (known: Known, said: Improvement) => Values>> = {
  register: ({ record, organization }, said) => ({
    ...proposedRegistration({ ...said, title: record.title }, organization.standards),
  }),
  plan: (_, said) => planProposals(said),
  replan: (_, said) => planProposals(said),
  measure: ({ record, organization }, said) => ({
    ...(said.proof !== 'twoFigures' ? {} : proposedAfterWindow(record.fields, record.today, organization.timeZone)),
    decision: proposedDecision(said),
  }),
}

function planProposals(said: Improvement): Values {
  if (said.proof === 'series')
    return {
      seriesMetric: said.problemMetric,
      problemMetric: said.seriesMetric,
      plannedPostPoints: USUAL_POST_POINTS,
    }
  return {
    direction: directionOf(said.baseline, said.target),
    evaluationDate: said.targetDate ? proposedEvaluationDate(said.targetDate, said) : null,
  }
}
