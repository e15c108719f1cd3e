import type { Improvement } from '#domain/records/improvement/fields.ts'
import type { LightHalf } from '#domain/records/improvement/lightPath.ts'
import {
  directionOf,
  proposedAfterWindow,
  proposedBaselineWindow,
  proposedDecision,
  proposedEvaluationDate,
  proposedRegistration,
} from '#domain/records/improvement/lightProposals.ts'
import { lightText } from '#domain/words/improvementSteps.ts'
import type { Words } from '#web/words/useWords.tsx'
import type { Place } from '../place.ts'

interface Known extends Pick<Place, 'record' | 'organization' | 'membership'> {
  readonly values: Values
  readonly words: Pick<Words, 'say'>
}
type Values = Readonly<Record<string, unknown>>

/** What is taken as said on the light path unless someone changes it (design §1: what the system knows comes prefilled). */
export function lightProposals(half: LightHalf, known: Known): Values {
  return half === 'beginning' ? beginning(known) : finishing(known)
}

function beginning({ record, organization, membership, values }: Known): Values {
  const said = { ...record.fields, ...values } as Improvement
  const window = proposedBaselineWindow(record.today)
  const windowed = {
    baselineFrom: said.baselineFrom ?? window.baselineFrom,
    baselineTo: said.baselineTo ?? window.baselineTo,
    settleDays: said.settleDays,
  }
  const isFact = said.proof === 'fact'
  return {
    ...proposedRegistration({ ...said, title: record.title }, organization.standards),
    owner: record.owner?.id ?? membership.person.id,
    proof: 'twoFigures',
    ...(isFact ? {} : { ...window, direction: directionOf(said.baseline, said.target) }),
    evaluationDate: said.targetDate ? proposedEvaluationDate(said.targetDate, windowed) : null,
    resourcesConfirmed: true,
  }
}

function finishing({ record, organization, values, words: { say } }: Known): Values {
  const said = { ...record.fields, ...values } as Improvement
  const decision = proposedDecision(said)
  const untouched = { answer: 'notApplicable', why: say(lightText.notTouched) }
  return {
    ...(said.proof === 'fact' ? {} : proposedAfterWindow(record.fields, record.today, organization.timeZone)),
    decision,
    addressed: decision && { answer: decision === 'sustain' ? 'yes' : 'no', why: said.outcomeEvidence || null },
    unintended: { answer: 'no', why: null },
    policyUpdated: untouched,
    procedureUpdated: untouched,
    trainingUpdated: untouched,
    lessonWaived: said.lesson ? null : say(lightText.noLesson),
    recognitionConsidered: true,
  }
}
