import type { StateDefinition } from '#domain/kernel/recordType.ts'
import type { Status } from '#domain/records/improvement/stages.ts'
import { recordTypes } from '#domain/records/index.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './StageMark.module.css'
import { StageMark } from './StageMark.tsx'
import { StatusGlyph } from './StatusGlyph.tsx'

/** States that do not lie on the way of an improvement, by the shape that says how far they are; `type state` where one type means another. */
const shapes: Readonly<Record<string, Status>> = {
  draft: 'candidate',
  reported: 'candidate',
  rejected: 'cancelled',
  closed: 'completed',
  open: 'inProgress',
  scheduled: 'planned',
  planned: 'planned',
  announced: 'planned',
  live: 'completed',
  done: 'completed',
  accepted: 'completed',
  active: 'completed',
  resolved: 'completed',
  held: 'completed',
  retired: 'cancelled',
  suspended: 'cancelled',
  concluded: 'completed',
  current: 'completed',
  adopted: 'completed',
  completed: 'completed',
  proposed: 'planned',
  known: 'candidate',
  lookedUp: 'completed',
  superseded: 'cancelled',
  achieved: 'completed',
  missed: 'cancelled',
  revised: 'cancelled',
  'objective active': 'inProgress',
  abandoned: 'cancelled',
  blocked: 'cancelled',
  ended: 'cancelled',
  withdrawn: 'cancelled',
  rolledBack: 'cancelled',
  identified: 'candidate',
  noted: 'candidate',
  givenUp: 'cancelled',
  inUse: 'completed',
  inPreparation: 'planned',
  effective: 'completed',
  archived: 'cancelled',
  required: 'completed',
  assigned: 'planned',
  valid: 'completed',
  expired: 'cancelled',
  cancelled: 'cancelled',
  declined: 'cancelled',
  realised: 'completed',
  inForce: 'completed',
  lessonsShared: 'completed',
  effectivenessChecked: 'completed',
  monitored: 'completed',
  residualAccepted: 'completed',
  'bodySelection decided': 'completed',
  'appeal answered': 'completed',
  'recognition proposed': 'planned',
  given: 'completed',
  published: 'completed',
  'pulseSurvey open': 'inProgress',
  'leadershipAct open': 'inProgress',
  drawn: 'inProgress',
  'interviewDrill held': 'completed',
  granted: 'inProgress',
  revoked: 'cancelled',
  'supplier approved': 'completed',
  'scopeStatement approved': 'completed',
  'auditorQualification approved': 'completed',
  'riskCriteria approved': 'completed',
  'riskAssessment approved': 'completed',
  'audit reported': 'inProgress',
  'markUse approved': 'completed',
  refused: 'cancelled',
  partlyRealised: 'completed',
  answered: 'completed',
  setAside: 'cancelled',
  received: 'candidate',
  certified: 'completed',
  notGranted: 'cancelled',
}

/** The state of a record of any type, as shape and word. */
export function StateMark({ type, state }: { readonly type: string; readonly state: string }) {
  const { say } = useWords()
  if (type === 'improvement') return <StageMark state={state} />
  const known = (recordTypes[type]?.states as Readonly<Record<string, StateDefinition>> | undefined)?.[state]
  const status = shapes[`${type} ${state}`] ?? shapes[state] ?? 'inProgress'
  return (
    <span className={classes.mark}>
      <StatusGlyph status={status} progress={status === 'planned' ? 0 : 0.5} />
      <span className={classes.word}>{known ? say(known.label) : state}</span>
    </span>
  )
}
