import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Improvement } from './fields.ts'
import type { Stage } from './stages.ts'

/** A move that was made to an improvement, or `create`. */
export type ImprovementHappening = RecordHappening<Improvement>

type Tell = (happening: ImprovementHappening & { readonly reason: string }) => readonly Notice[]

/**
 * Who hears what of each move (issue parts 6 and 10). The raiser hears of every disposition (C-097, C-100); whoever acted is
 * not told of it, which delivery sees to. Of a notice's addresses the more particular comes first.
 */
const told: Readonly<Record<string, Tell>> = {
  register: ({ after }) => toPerson(after.createdBy, 'raised_registered'),
  dismiss: ({ after, reason }) => toPerson(after.createdBy, 'raised_dismissed', { reason }),
  merge: ({ after, reason }) => toPerson(after.createdBy, 'raised_merged', { reason }),
  assign: ({ after }) => toPerson(after.owner, 'assigned', { day: after.targetDate ?? '' }),
  reassign: (happening) => reassigned(happening),
  accept: () => [{ to: { role: 'improvementCoordinator' }, code: 'accepted' }],
  decline: ({ reason }) => [{ to: { role: 'improvementCoordinator' }, code: 'declined', values: { reason } }],
  plan: overLimit,
  replan: overLimit,
  approvePlan: ({ after }) => toPerson(after.owner, 'plan_approved'),
  returnPlan: ({ after, reason }) => toPerson(after.owner, 'plan_returned', { reason }),
  pilot: stageReached,
  goAhead: stageReached,
  start: stageReached,
  complete: (happening) => [{ to: { role: 'verifier' }, code: 'to_measure' }, ...stageReached(happening)],
  measure: ({ after }) => [
    ...toPerson(after.owner, 'measured', { verdict: after.verdict ?? '' }),
    { to: { watchers: true }, code: 'measured', values: { verdict: after.verdict ?? '' } },
  ],
  acceptOutcome: ({ after }) => toPerson(after.owner, 'outcome_accepted'),
  standardize: () => [{ to: { role: 'improvementCoordinator' }, code: 'to_close' }],
  iterate: (happening) => [...overLimit(happening), ...stageReached(happening)],
  revert: closed,
  close: closed,
  closeAsActivity: closed,
  redate: ({ after, reason }) => toPerson(after.owner, 'redated', { day: after.targetDate ?? '', reason }),
  escalate: ({ after, reason }) => [
    ...toPerson(after.owner, 'escalated', { reason }),
    ...(after.owner === null
      ? []
      : [{ to: { managerOf: after.owner }, code: 'escalated', values: { reason } } as const]),
  ],
  askDeferral: ({ after, reason }) => [
    {
      to: { role: 'improvementCoordinator' },
      code: 'deferral_asked',
      values: { day: after.deferredUntil ?? '', reason },
    },
    { to: { role: 'aimsManager' }, code: 'deferral_asked', values: { day: after.deferredUntil ?? '', reason } },
  ],
  defer: ({ after, reason }) => toPerson(after.owner, 'deferred', { day: after.deferredUntil ?? '', reason }),
  cancel: ({ after, reason }) => [
    ...toPerson(after.createdBy, 'raised_cancelled', { reason }),
    ...toPerson(after.owner, 'cancelled', { reason }),
    { to: { watchers: true }, code: 'cancelled', values: { reason } },
  ],
}

/** The notices of one move; none where nobody waits to hear of it. */
export function improvementNotices(happening: ImprovementHappening): readonly Notice[] {
  if (!Object.hasOwn(told, happening.verb)) return []
  return told[happening.verb]?.({ ...happening, reason: happening.reason ?? '' }) ?? []
}

/** Handing over actions alone leaves the owner as it was. */
function reassigned({ before, after }: ImprovementHappening): readonly Notice[] {
  if (before?.owner === after.owner) return []
  return [
    ...toPerson(after.owner, 'assigned', { day: after.targetDate ?? '' }),
    ...toPerson(before?.owner ?? null, 'reassigned_away'),
  ]
}

/** Above the delegated limit someone other than the owner approves (C-140, SOD-02). */
function overLimit({ after, settings }: ImprovementHappening): readonly Notice[] {
  const limit = settings.delegatedCostLimit
  if ((after.cost ?? 0) <= limit || after.planApprovedAt !== null || after.delegation !== null) return []
  return [
    { to: { role: 'topManagement' }, code: 'plan_to_approve', values: { limit } },
    { to: { role: 'aimsManager' }, code: 'plan_to_approve', values: { limit } },
  ]
}

function stageReached({ after }: ImprovementHappening): readonly Notice[] {
  return [{ to: { watchers: true }, code: 'stage_reached', values: { stage: after.state as Stage } }]
}

function closed({ after }: ImprovementHappening): readonly Notice[] {
  const values = { closedAs: after.closedAs ?? '' }
  return [
    ...toPerson(after.createdBy, 'raised_closed', values),
    ...toPerson(after.owner, 'closed', values),
    { to: { watchers: true }, code: 'closed', values },
  ]
}
