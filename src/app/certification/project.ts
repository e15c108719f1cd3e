import { auditTime } from '#domain/certification/auditTime.ts'
import { budgetSums } from '#domain/certification/budget.ts'
import { capacityOf } from '#domain/certification/capacity.ts'
import { progressOn, standingOf, trendOf } from '#domain/certification/plan.ts'
import { proposedMonths } from '#domain/certification/planner.ts'
import type { ProjectNow } from '#domain/certification/projectNow.ts'
import { isQuiet, lastActive } from '#domain/certification/sponsorship.ts'
import { asSeenBy } from '#domain/people/confidential.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { isUnusual } from '#domain/records/certification/moves/planGuards.ts'
import { isProject } from '#domain/records/certification/states.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import { bestReuse } from '#store/certification/gapSums.ts'
import { participationSince } from '#store/certification/participation.ts'
import { type Size, sizeOf } from '#store/certification/size.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { load } from '../records/load.ts'

/** Plan, money, people and sponsor of a certification as they stand today (C-276 to C-289), money only for those who see it. @throws Refused notFound */
export function projectOf(app: App, caller: Caller, ref: string): Promise<ProjectNow> {
  return app.store.reading(caller, async (tx) => {
    const loaded = (await load(tx, caller, { type: certification, ref })) as Stored & Certification
    const record = asSeenBy(caller.actor, certification.name, loaded)
    return projectWithin(tx, record, await onDay(tx, app.now()))
  })
}

export async function projectWithin(tx: Tx, record: Stored & Certification, on: OnDay): Promise<ProjectNow> {
  const { milestones, team, budget, signedOn } = record
  const { today, timeZone } = on
  const size = await sizeOf(tx)
  const since = record.plannedStart ?? dayOf(record.createdAt, timeZone)
  const loads = capacityOf({ milestones, team, today })
  const names = await namesOf(
    tx,
    loads.map(({ person }) => person),
  )
  return {
    today,
    progress: progressOn(milestones, today),
    trend: since <= today ? trendOf(milestones, { from: since, to: today }) : [],
    milestones: milestones.map((milestone) => standingOf(milestone, today)),
    capacity: loads.map((one) => ({ ...one, name: names[one.person] ?? one.person })),
    budget: budgetSums(budget),
    sponsor: {
      signedOn,
      lastActive: lastActive(record),
      isQuiet: isProject(record.state) && isQuiet(record, today),
    },
    participation: await participationSince(tx, { since, timeZone }),
    planner: await plannerOf(tx, record, { size, today }),
    auditTime: timeOf(record, size),
  }
}

async function plannerOf(
  tx: Tx,
  record: Certification,
  { size, today }: { readonly size: Size; readonly today: Day },
): Promise<ProjectNow['planner']> {
  const { people, isHeadcount, sites, systems, maturity } = size
  const reusePercent = record.standard === 'iso42001' ? await bestReuse(tx, today) : null
  const facts = { people, isHeadcount, sites, systems, maturity, reusePercent }
  return { ...proposedMonths(facts), facts, isUnusual: isUnusual(record) }
}

/** What the application to the body says comes first; before there is one, who is named on AI systems and what the scope says. */
function timeOf(record: Certification, { peopleOnSystems, aiRoles }: Size): ProjectNow['auditTime'] {
  const people = record.peopleDoingAi ?? peopleOnSystems
  const roles = record.aiRoles.length > 0 ? record.aiRoles : aiRoles
  const time = auditTime(people, roles)
  return time && { ...time, people }
}
