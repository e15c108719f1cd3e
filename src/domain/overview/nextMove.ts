import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Settings } from '#domain/people/settings.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { nextMove as nextOfImprovement } from '#domain/records/improvement/nextMove.ts'
import type { Incident } from '#domain/records/incident/fields.ts'
import { nextMoveOfIncident } from '#domain/records/incident/nextMove.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nextMoveOfNonconformity } from '#domain/records/nonconformity/nextMove.ts'
import { addDays, type Day } from '#domain/time/days.ts'

/** What is known of a record when its next move is asked for. */
export interface Standing {
  readonly type: AnyRecordType
  readonly state: string
  readonly due: Day | null
  /** The record's own fields. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** What holds until its day comes, and what is then done with it. */
const lookedAt: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  metric: { draft: 'activate', active: null },
  contextIssue: { current: 'lookAgain' },
  interestedParty: { current: 'lookAgain' },
  scopeStatement: { approved: 'lookAgain' },
  intendedOutcome: { adopted: null },
  supplier: { approved: 'vet', blocked: 'unblock' },
  aiSystem: { live: null, suspended: 'resume', rolledBack: 'revalidate' },
  resource: { inUse: 'confirm' },
  process: { inForce: 'confirm' },
  auditorQualification: { approved: 'renew' },
  riskCriteria: { approved: null },
  riskAssessment: { approved: null },
  risk: { monitored: 'reassess' },
  impactAssessment: { current: 'confirm' },
  statementOfApplicability: { current: null },
  commitment: { current: null },
  objective: { active: 'achieve' },
  document: { inPreparation: null, effective: 'review' },
  documentVersion: { effective: null },
  competence: { required: null },
  training: { valid: null },
  lesson: { published: null },
  recognition: { given: null },
  delegation: { granted: null },
  timeBudget: { running: 'close' },
  benefit: { expected: 'realise' },
  markUse: { approved: 'look' },
  certificationBody: { lookedUp: 'lookUp' },
  bodySelection: { decided: null },
  certification: {
    certified: 'beginSurveillance1',
    surveillance1: 'beginSurveillance2',
    surveillance2: 'beginRecertification',
    recertification: 'recertify',
    transferred: null,
    expired: 'recertify',
    notGranted: null,
  },
}

/** What comes up is shown this long before its day. */
const AHEAD_DAYS = 14

/** States in which nothing is asked before their day, as `type.state`. */
export const quietStates: readonly string[] = Object.entries(lookedAt).flatMap(([type, states]) =>
  Object.keys(states).map((state) => `${type}.${state}`),
)

/** The last day that already counts as coming up. */
export function comingUpTo(today: Day): Day {
  return addDays(today, AHEAD_DAYS)
}

/** The one move that is next from where a record stands; null where nothing is asked of anybody now. */
export function nextMoveOf(
  { type, state, due, fields }: Standing,
  { today, settings }: { today: Day; settings: Settings },
): string | null {
  if (type.name === 'improvement') return nextOfImprovement({ state, fields: fields as Improvement }, settings)
  if (type.name === 'nonconformity') return nextMoveOfNonconformity({ state, fields: fields as Nonconformity })
  if (type.name === 'incident') return nextMoveOfIncident({ state, ...(fields as Incident) })
  const looked = lookedAt[type.name]?.[state]
  if (looked === undefined) return forward(type, state)
  return due !== null && due <= comingUpTo(today) ? looked : null
}

/** The first move that leads on along the states as they are told, and asks for no reason: a way out always does. */
function forward(type: AnyRecordType, state: string): string | null {
  const states = Object.keys(type.states)
  const leads = Object.entries(type.moves).find(
    ([, { from, to, by, reason }]) =>
      from.includes(state) &&
      to !== undefined &&
      states.indexOf(to) > states.indexOf(state) &&
      by.length > 0 &&
      reason !== 'required',
  )
  return leads?.[0] ?? null
}

/**
 * Where a role has the next word: every `type.state` whose next move these roles may make and nobody closer to the record may, so
 * that it waits for them though it is not theirs.
 */
export function statesWaitingFor(types: readonly AnyRecordType[], roles: readonly string[]): readonly string[] {
  return statesWhose(types, ({ by }, type, isTold) => {
    const closer = isTold ? ['owner'] : Object.keys(type.relations)
    return by.some((one) => roles.includes(one)) && !by.some((one) => closer.includes(one))
  })
}

/** Where whoever raised a record has the next word. */
export function statesWaitingForRaiser(types: readonly AnyRecordType[]): readonly string[] {
  return statesWhose(types, ({ by }) => by.includes('raiser'))
}

type MayBeNext = { readonly by: readonly string[] }

function statesWhose(
  types: readonly AnyRecordType[],
  isSo: (move: MayBeNext, type: AnyRecordType, isTold: boolean) => boolean,
): readonly string[] {
  return types.flatMap((type) =>
    Object.keys(type.states).flatMap((state) => {
      const isTold = ownNext[type.name] !== undefined
      return movesThatMayBeNext(type, state).some((move) => isSo(move, type, isTold)) ? [`${type.name}.${state}`] : []
    }),
  )
}

/** Which of several is next may hang on what the record says; all of them count here, and the record itself is asked later. */
function movesThatMayBeNext(type: AnyRecordType, state: string): readonly MayBeNext[] {
  const looked = lookedAt[type.name]?.[state]
  if (looked !== undefined) return looked === null ? [] : [type.moves[looked]!]
  const own = ownNext[type.name]?.[state]
  const names = own ?? [forward(type, state)]
  return names.flatMap((name) => (name === null ? [] : (type.moves[name] ?? [])))
}

const ownNext: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  improvement: {
    candidate: ['register'],
    registered: ['evaluate'],
    evaluated: ['prioritize'],
    prioritized: ['assign'],
    planned: ['approvePlan', 'start'],
    implemented: ['measure'],
    measured: ['revert', 'standardize'],
    standardized: ['close'],
  },
  nonconformity: {
    reported: ['confirm'],
    corrected: ['evaluate'],
    evaluated: ['closeCorrected', 'analyse'],
    planned: ['approvePlan'],
    awaitingVerification: ['verify'],
    aimsUpdated: ['close'],
  },
  incident: { reported: ['triage'], lessonsShared: ['close'] },
}
