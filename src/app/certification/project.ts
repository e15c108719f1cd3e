import { type AuditTime, auditTime } from '#domain/certification/auditTime.ts'
import { budgetSums } from '#domain/certification/budget.ts'
import { capacityOf, type Load } from '#domain/certification/capacity.ts'
import { type MilestoneStanding, type Progress, progressOn, standingOf, trendOf } from '#domain/certification/plan.ts'
import { type PlannerFacts, type PlannerProposal, proposedMonths } from '#domain/certification/planner.ts'
import { isQuiet, lastActive } from '#domain/certification/sponsorship.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { isUnusual } from '#domain/records/certification/moves/planGuards.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import { bestReuse } from '#store/certification/gapSums.ts'
import { type Participation, participationSince } from '#store/certification/participation.ts'
import { type Size, sizeOf } from '#store/certification/size.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { load } from '../records/load.ts'

/** Where a project stands today, everything computed from what its record says. */
export interface ProjectNow {
  readonly today: Day
  readonly progress: Progress
  readonly trend: readonly { readonly day: Day; readonly percent: number }[]
  readonly milestones: readonly MilestoneStanding[]
  readonly capacity: readonly (Load & { readonly name: string })[]
  readonly budget: ReturnType<typeof budgetSums>
  readonly sponsor: { readonly signedOn: Day | null; readonly lastActive: Day | null; readonly isQuiet: boolean }
  readonly participation: readonly Participation[]
  readonly planner: PlannerProposal & { readonly facts: PlannerFacts; readonly isUnusual: boolean }
  /** Indicative only; null while no role is declared. */
  readonly auditTime: (AuditTime & { readonly people: number }) | null
}

/** Plan, money, people and sponsor of a certification as they stand today (C-276 to C-289). @throws Refused notFound */
export function projectOf(app: App, caller: Caller, ref: string): Promise<ProjectNow> {
  return app.store.reading(caller, async (tx) => {
    const record = (await load(tx, caller, { type: certification, ref })) as Stored & Certification
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
      isQuiet: isQuiet(record, today),
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
  const { people, sites, systems, maturity } = size
  const reusePercent = record.standard === 'iso42001' ? await bestReuse(tx, today) : null
  const facts = { people, sites, systems, maturity, reusePercent }
  return { ...proposedMonths(facts), facts, isUnusual: isUnusual(record) }
}

/** What the application to the body says comes first; before there is one, who is named on AI systems and what the scope says. */
function timeOf(record: Certification, { peopleOnSystems, aiRoles }: Size): ProjectNow['auditTime'] {
  const people = record.peopleDoingAi ?? peopleOnSystems
  const roles = record.aiRoles.length > 0 ? record.aiRoles : aiRoles
  const time = auditTime(people, roles)
  return time && { ...time, people }
}
