import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Risk } from './fields.ts'

type Told = RecordHappening<Risk>

const told: Readonly<Record<string, (happening: Told) => readonly Notice[]>> = {
  create: ({ after }) => toPerson(after.owner, 'risk_given'),
  planTreatment: () => [{ to: { role: 'aimsManager' }, code: 'risk_plan_waits' }],
  approvePlan: ({ after }) => [
    ...toPerson(after.plannedBy, 'risk_plan_approved'),
    ...toPerson(after.owner, 'risk_plan_approved'),
  ],
  returnPlan: ({ after, reason }) => toPerson(after.plannedBy, 'risk_plan_returned', { reason: reason ?? '' }),
  finishTreatment: ({ after }) => toPerson(after.owner, 'risk_rest_waits'),
}

/** Who hears what of a risk: its owner that it is theirs and what waits for them, management what it has to approve. */
export function riskNotices(happening: Told): readonly Notice[] {
  return told[happening.verb]?.(happening) ?? []
}
