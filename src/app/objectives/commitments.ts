import { type CoveredCommitment, commitmentsCovered } from '#store/objectives/list.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

export interface CommitmentCoverage {
  readonly items: readonly (CoveredCommitment & {
    /** No objective serves it (C-306). */
    readonly isWithoutObjective: boolean
    /** No objective, control, requirement or other record carries it out (C-027). */
    readonly isWithoutOperation: boolean
  })[]
}

/** Every commitment that holds and what carries it out: which have no objective, which nothing at all. */
export function commitmentCoverage(app: App, caller: Caller): Promise<CommitmentCoverage> {
  return app.store.inside(caller, async (tx) => {
    const items = await commitmentsCovered(tx, eyesOf(caller))
    return {
      items: items.map((item) => ({
        ...item,
        isWithoutObjective: item.objectives.length === 0,
        isWithoutOperation: item.objectives.length === 0 && item.requirements.length === 0 && item.linked === 0,
      })),
    }
  })
}
