import type { ManagementReview } from '#domain/records/managementReview/fields.ts'
import { task } from '#domain/records/task/task.ts'
import { agenda, type Scene } from '../../agenda.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'
import type { Decided } from './story.ts'

/** Decisions as a meeting enters them. */
export function decisionsOf(house: House, decisions: readonly Decided[]) {
  const { calendar, of } = house
  return decisions.map(({ kind, what, why, becomes, amount, effortDays, by, due, about }) => ({
    id: '',
    kind,
    what,
    why: why ?? null,
    becomes,
    amount: amount ?? null,
    effortDays: effortDays ?? null,
    person: by ? of[by].id : null,
    dueOn: due ? calendar.on(due) : null,
    item: about ? house.improvement(about) : null,
  }))
}

interface Made {
  readonly it: Case
  readonly decisions: readonly Decided[]
  readonly seed: number
}

/** Whoever took something on reports it as done, on its day. */
export function tasksDone({ calendar, of }: House, { it, decisions, seed }: Made): readonly Scene[] {
  const own = agenda(calendar, seed)
  for (const { what, by, done } of decisions) {
    if (!done || !by) continue
    const [on, result] = done
    own.on(on, async () => {
      const rows = ((await of[by].reads(it)) as unknown as Pick<ManagementReview, 'decisions'>).decisions
      const made = rows.find((row) => row.what === what)?.item ?? null
      if (made === null) throw new Error(`Nothing has become of “${what}” yet.`)
      await of[by].makes({ type: task, id: made }, 'complete', { result })
    })
  }
  return own.scenes
}
