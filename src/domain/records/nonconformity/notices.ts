import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, type NoticeValues, toPerson } from '#domain/notices/notice.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Nonconformity } from './fields.ts'

export type NonconformityHappening = RecordHappening<Nonconformity>

type Tell = (happening: NonconformityHappening & { readonly reason: string }) => readonly Notice[]

/** Who hears what of each move. Of a notice's addresses the more particular comes first. */
const told: Readonly<Record<string, Tell>> = {
  create: ({ after }) =>
    toRole('aimsManager', after.origin === 'rule' ? 'nonconformity_drafted' : 'nonconformity_reported'),
  confirm: ({ after }) => [
    ...toPerson(after.processOwner, 'nonconformity_to_control', { day: after.stepDue ?? '' }),
    ...toPerson(after.createdBy, 'nonconformity_confirmed'),
    ...(after.severity === 'critical' ? toRole('topManagement', 'nonconformity_critical') : []),
  ],
  reject: ({ after, reason }) => toPerson(after.createdBy, 'nonconformity_rejected', { reason }),
  regrade: becameCritical,
  control: authorityClock,
  correct: () => toRole('aimsManager', 'nonconformity_to_decide'),
  approveNoAction: () => toRole('aimsManager', 'no_action_approved'),
  evaluate: ({ after }) =>
    after.actionNeeded === 'needed'
      ? toPerson(after.owner, 'corrective_action_yours', { day: after.stepDue ?? '' })
      : [],
  analyse: causeToFind,
  reassign: ({ before, after }) => [
    ...(before?.owner === after.owner ? [] : toPerson(after.owner, 'nonconformity_handed_on')),
    ...(before?.processOwner === after.processOwner ? [] : toPerson(after.processOwner, 'nonconformity_handed_on')),
    ...toHands(after, new Set(before?.actions.map(({ responsible }) => responsible))),
  ],
  plan: () => [
    ...toRole('aimsManager', 'corrective_plan_to_approve'),
    ...toRole('topManagement', 'corrective_plan_to_approve'),
  ],
  approvePlan: ({ after }) => [...toPerson(after.owner, 'plan_approved'), ...toHands(after, new Set())],
  returnPlan: ({ after, reason }) => toPerson(after.owner, 'plan_returned', { reason }),
  complete: ({ after }) => toRole('verifier', 'effectiveness_awaits', { day: after.verifyNotBefore ?? '' }),
  verify: judged,
  tryAgain: causeToFind,
  updateSystem: () => toRole('aimsManager', 'nonconformity_to_close'),
  closeCorrected: closed,
  close: closed,
  reopen: ({ after, reason }) => [
    ...toPerson(after.processOwner, 'nonconformity_reopened', { reason }),
    ...toPerson(after.owner, 'nonconformity_reopened', { reason }),
    ...toRole('topManagement', 'nonconformity_reopened', { reason }),
  ],
}

/** The notices of one move; none where nobody waits to hear of it. */
export function nonconformityNotices(happening: NonconformityHappening): readonly Notice[] {
  if (!Object.hasOwn(told, happening.verb)) return []
  return told[happening.verb]?.({ ...happening, reason: happening.reason ?? '' }) ?? []
}

function toRole(role: Role, code: Notice['code'], values: NoticeValues = {}): Notice[] {
  return [{ to: { role }, code, values }]
}

function becameCritical({ before, after }: NonconformityHappening): readonly Notice[] {
  if (after.severity !== 'critical' || before?.severity === 'critical') return []
  return [
    ...toPerson(after.processOwner, 'nonconformity_critical'),
    ...toRole('topManagement', 'nonconformity_critical'),
  ]
}

/** Serious harm by a high-risk system: whoever can tell the authority hears of its day at once. */
function authorityClock({ after }: NonconformityHappening): readonly Notice[] {
  if (after.reportDue === null) return []
  const values = { day: after.reportDue }
  return [...toRole('aimsManager', 'authority_clock', values), ...toRole('topManagement', 'authority_clock', values)]
}

function causeToFind({ after }: NonconformityHappening): readonly Notice[] {
  return after.analysts.flatMap(({ person }) => toPerson(person, 'cause_to_find'))
}

/** Those who have an action of it, once each, without those who knew. */
function toHands({ actions }: Nonconformity, known: ReadonlySet<string | null>): readonly Notice[] {
  const hands = new Set(actions.map(({ responsible }) => responsible))
  return [...hands]
    .filter((person) => !known.has(person))
    .flatMap((person) => toPerson(person, 'corrective_work_yours'))
}

function judged({ after }: NonconformityHappening): readonly Notice[] {
  const code = after.verdict === 'effective' ? 'action_effective' : 'action_ineffective'
  return [...toPerson(after.owner, code), ...toRole('aimsManager', code), { to: { watchers: true }, code }]
}

function closed({ after }: NonconformityHappening): readonly Notice[] {
  return [
    ...toPerson(after.createdBy, 'nonconformity_closed'),
    ...toPerson(after.owner, 'nonconformity_closed'),
    { to: { watchers: true }, code: 'nonconformity_closed' },
  ]
}
