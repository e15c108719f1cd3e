import type { Day } from '#domain/time/days.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { simplePathWords } from '#domain/words/simplePathWords.ts'
import type { Nonconformity } from './fields.ts'
import { type LookAlike, namedIn, recurs } from './lookAlikes.ts'

/** What the single form asks of a minor, isolated nonconformity that is the first of its kind (C-187). */
export interface SimplyTold {
  readonly requirement: string | null
  readonly evidenceStatement: string | null
  readonly detectedOn: Day | null
  readonly processOwner: string | null
  /** How it was fixed, and what shows that. */
  readonly fixed: string | null
  readonly fixedEvidence: string | null
  readonly consequence: string | null
  readonly whyNoAction: string | null
  /** With an AI system only: no unacceptable risk, nobody harmed. */
  readonly isHarmless: boolean
}

export interface SimpleStep {
  readonly move: 'confirm' | 'control' | 'correct' | 'evaluate' | 'closeCorrected'
  readonly input: Readonly<Record<string, unknown>>
}

type Reported = Nonconformity & { readonly state: string; readonly owner: string | null }

/** Why the single form does not fit; empty: it does. */
export function simplePathObstacles(
  record: Pick<Reported, 'state' | 'origin' | 'externalSeverity' | 'disputedBecause'>,
  lookAlikes: readonly LookAlike[],
): readonly ('notReported' | 'external' | 'graver' | 'recurring')[] {
  return [
    ...(record.state === 'reported' ? [] : (['notReported'] as const)),
    ...(record.origin === 'certificationAudit' ? (['external'] as const) : []),
    ...(record.externalSeverity === 'critical' || record.externalSeverity === 'major' ? (['graver'] as const) : []),
    ...(lookAlikes.some(recurs) ? (['recurring'] as const) : []),
  ]
}

/**
 * The five moves of the single form, to be made with one submit. What follows from "minor, isolated, fixed at once" comes prefilled in
 * the words of whoever sends it, and counts as said by them.
 */
export function simpleSteps(
  record: Pick<Reported, 'aiSystem'>,
  told: SimplyTold,
  { lookAlikes, language }: { readonly lookAlikes: readonly LookAlike[]; readonly language: Language },
): readonly SimpleStep[] {
  const say = (key: keyof typeof simplePathWords) => simplePathWords[key][language]
  const because = (answer: 'yes' | 'no' | 'notApplicable', key: keyof typeof simplePathWords) => ({
    answer,
    why: say(key),
  })
  const isSafe = record.aiSystem !== null && told.isHarmless
  const { requirement, evidenceStatement, detectedOn, processOwner } = told
  return [
    {
      move: 'confirm',
      input: {
        requirement,
        evidenceStatement,
        detectedOn,
        processOwner,
        imminentHarm: because('no', 'noHarm'),
        completeFailure: because('no', 'notComplete'),
        significant: because('no', 'notSignificant'),
        isolated: because('yes', 'isolated'),
      },
    },
    {
      move: 'control',
      input: {
        stopped: because('notApplicable', 'fixedAtOnce'),
        contained: because('notApplicable', 'fixedAtOnce'),
        safeguarded: because('notApplicable', 'fixedAtOnce'),
        notified: because('notApplicable', 'nobodyAffected'),
        ...(isSafe && { unacceptableRisk: because('no', 'noHarm'), harm: because('no', 'nobodyAffected') }),
      },
    },
    {
      move: 'correct',
      input: { corrections: [{ id: '', kind: 'fixed', what: told.fixed, evidence: told.fixedEvidence }] },
    },
    {
      move: 'evaluate',
      input: {
        pattern: { answer: 'no', why: shown(lookAlikes, language) },
        consequence: told.consequence,
        firstCauses: say('noCauseSought'),
        causesAddressable: because('notApplicable', 'noCauseSought'),
        resourcesNeeded: say('nothing'),
        actionNeeded: 'notNeeded',
        decisionRationale: told.whyNoAction,
      },
    },
    { move: 'closeCorrected', input: {} },
  ]
}

function shown(lookAlikes: readonly LookAlike[], language: Language): string {
  const cases = namedIn(lookAlikes)
  return cases === null ? simplePathWords.noneAlike[language] : filled(simplePathWords.alike[language], { cases })
}
