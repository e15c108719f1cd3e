import type { Day } from '#domain/time/days.ts'
import type { AuditTime } from './auditTime.ts'
import type { budgetSums } from './budget.ts'
import type { Load } from './capacity.ts'
import type { MilestoneStanding, Progress } from './plan.ts'
import type { PlannerFacts, PlannerProposal } from './planner.ts'

/** By department, how many took part since the project began: counts, never names (C-289). */
export interface Participation {
  /** Null: people of no department. */
  readonly department: string | null
  readonly people: number
  /** Of them, who did something in the management system in the time looked at. */
  readonly active: number
}

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
