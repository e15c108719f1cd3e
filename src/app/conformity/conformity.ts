import { type StatusCounts, statusCounts } from '#domain/conformity/judged.ts'
import type { Gap, RequirementStatus } from '#domain/conformity/status.ts'
import type { Day } from '#domain/time/days.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { lookWithin } from './looking.ts'

export interface ToldRequirement {
  readonly key: string
  readonly ref: string
  readonly title: string
  readonly kind: string
  readonly status: RequirementStatus
  readonly gaps: readonly Gap[]
  /** How many things in effect show it. */
  readonly shownBy: number
  readonly underWay: number
  readonly expired: number
  readonly nonconformities: number
  /** The first day on which something that shows it ends. */
  readonly firstEnd: Day | null
  /** The last day on which the status holds if nothing is added. */
  readonly until: Day | null
}

export interface ToldStandard {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly edition: string
  readonly counts: StatusCounts
  readonly requirements: readonly ToldRequirement[]
}

/** Every requirement of the standards held, with what follows from what shows it today (C-010, C-017). */
export function conformityOf(app: App, caller: Caller): Promise<{ today: Day; standards: ToldStandard[] }> {
  return app.store.reading(caller, async (tx) => {
    const { on, frameworks } = await lookWithin(tx, app.now())
    return {
      today: on.today,
      standards: frameworks.map(({ id, name, short, edition, requirements, judged }) => ({
        id,
        name,
        short,
        edition,
        counts: statusCounts(judged),
        requirements: judged.map(({ key, shown, status, gaps, nonconformities, until }, at) => {
          const { ref, title, kind } = requirements[at]!
          const { done, paper, underWay, expired, firstEnd } = shown
          return {
            key,
            ref,
            title: title[caller.language],
            kind,
            status,
            gaps,
            shownBy: done + paper,
            underWay,
            expired,
            nonconformities,
            firstEnd,
            until,
          }
        }),
      })),
    }
  })
}
