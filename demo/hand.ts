import { randomUUID } from 'node:crypto'
import { addLinkWithin } from '#app/around/links.ts'
import type { Caller } from '#app/caller.ts'
import { createWithin } from '#app/records/create.ts'
import { edit } from '#app/records/edit.ts'
import { load } from '#app/records/load.ts'
import { moveWithin, type Step } from '#app/records/move.ts'
import { raiseFromWithin } from '#app/records/raisedFrom.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { DemoClock } from './demoClock.ts'

/** A record of any type as everyone in the demo knows it: by its id, once somebody has made it. */
export interface Case {
  readonly type: AnyRecordType
  id: string | null
}

type Tx = Parameters<typeof createWithin>[0]
type Stored = Awaited<ReturnType<typeof createWithin>>
type Input = Readonly<Record<string, unknown>>

/** Someone at work on records of any type. Each verb is one command of the app, with all its guards; a refusal stops the demo. */
export interface Hand {
  readonly id: string
  readonly caller: Caller
  raises(it: Case, input: Input, from?: Case): Promise<void>
  makes(it: Case, move: string, input?: Input, reason?: string): Promise<void>
  /** Several moves with one submit: all or none. */
  together(it: Case, steps: readonly Step[]): Promise<void>
  edits(it: Case, input: Input): Promise<void>
  reads(it: Case): Promise<Stored>
  links(it: Case, relation: 'relatesTo' | 'follows', to: string): Promise<void>
}

export function hand({ app }: DemoClock, caller: Caller, id: string): Hand {
  const inside = <T>(it: Case, what: string, work: (tx: Tx) => Promise<T>) =>
    told(it, what, () => app.store.inside(caller, work))
  const together = async (it: Case, steps: readonly Step[]) => {
    await inside(it, steps.map(({ move }) => move).join(', '), async (tx) => {
      const { id: ref, version } = await load(tx, caller, { type: it.type, ref: idOf(it) })
      await moveWithin(tx, { app, caller }, { type: it.type, ref, version, steps })
    })
  }
  const reads = (it: Case) => inside(it, 'read', (tx) => load(tx, caller, { type: it.type, ref: idOf(it) }))
  return {
    id,
    caller,
    raises: async (it, input, from) => {
      const { type } = it
      const source = from && { type: from.type, ref: idOf(from) }
      const made = await inside(it, `raise "${input.title}"`, (tx) =>
        source
          ? raiseFromWithin(tx, { app, caller }, { type, input, from: source })
          : createWithin(tx, { app, caller }, { type, input }),
      )
      it.id = made.id
    },
    makes: (it, move, input = {}, reason) => together(it, [{ move, input, ...(reason !== undefined && { reason }) }]),
    together,
    edits: async (it, input) => {
      const { id: ref, version } = await reads(it)
      await told(it, 'edit', () => edit(app, caller, { type: it.type, ref, version, input }))
    },
    reads,
    links: async (it, relation, to) => {
      const link = { type: it.type, ref: idOf(it), body: { relation, to }, id: randomUUID() }
      await inside(it, 'link', (tx) => addLinkWithin(tx, { app, caller }, link))
    },
  }
}

export function idOf({ type, id }: Case): string {
  if (id === null) throw new Error(`Nobody has made this ${type.name} yet.`)
  return id
}

/** Says which record broke: a refusal names the field, not the record. */
async function told<T>({ type, id }: Case, what: string, doing: () => Promise<T>): Promise<T> {
  try {
    return await doing()
  } catch (failure) {
    throw new Error(`${type.name} ${id ?? 'to be'} does not ${what}: ${JSON.stringify(failure)}`, { cause: failure })
  }
}
