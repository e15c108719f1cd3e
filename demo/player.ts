import { addCommentWithin } from '#app/around/comments.ts'
import type { Caller } from '#app/caller.ts'
import { once } from '#app/once.ts'
import { createWithin } from '#app/records/create.ts'
import { edit } from '#app/records/edit.ts'
import { load } from '#app/records/load.ts'
import { move } from '#app/records/move.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { DemoClock } from './demoClock.ts'

/** An improvement as everyone in the demo knows it: as it stood after the last thing that was done to it. */
export interface Entry {
  current: Awaited<ReturnType<typeof move>> | null
}

type Input = Readonly<Record<string, unknown>>

/** Someone at work. Each verb is one command of the app, with all its guards; a refusal stops the demo. */
export interface Player {
  readonly id: string
  captures(entry: Entry, input: Input): Promise<void>
  makes(entry: Entry, name: string, input?: Input, reason?: string): Promise<void>
  /** Ticks off one of the actions, by its words, and says what shows it. */
  ticksOff(entry: Entry, what: string, evidence: string): Promise<void>
  says(entry: Entry, text: string, mentions: readonly string[]): Promise<void>
  /** Looks at how it stands: somebody moved it in another story. */
  catchesUp(entry: Entry): Promise<void>
}

export function player({ app }: DemoClock, caller: Caller, id: string): Player {
  const type = improvement
  return {
    id,
    captures: async (entry, input) => {
      entry.current = await app.store.inside(caller, (tx) => createWithin(tx, { app, caller }, { type, input }))
    },
    makes: async (entry, name, input = {}, reason) => {
      const steps = [{ move: name, input, ...(reason !== undefined && { reason }) }]
      entry.current = await told(entry, name, move(app, caller, { type, ...known(entry), steps }))
    },
    ticksOff: async (entry, what, evidence) => {
      const actions = actionsOf(entry).map((action) =>
        action.what === what ? { ...action, done: true, evidence } : action,
      )
      entry.current = await told(entry, 'edit', edit(app, caller, { type, ...known(entry), input: { actions } }))
    },
    catchesUp: async (entry) => {
      entry.current = await app.store.inside(caller, (tx) => load(tx, caller, { type, ref: known(entry).ref }))
    },
    says: async (entry, text, mentions) => {
      const { ref } = known(entry)
      const work = { type, ref, body: { text, mentions } }
      await once(app, caller, {
        key: undefined,
        first: (tx, commentId) => addCommentWithin(tx, { app, caller }, { ...work, id: commentId }),
        again: () => Promise.reject(new Error('A comment without a request key is never sent twice.')),
      })
    },
  }
}

export function known({ current }: Entry): { ref: string; version: number } {
  if (!current) throw new Error('Nobody has captured this improvement yet.')
  return { ref: current.id, version: current.version }
}

function actionsOf({ current }: Entry): readonly { readonly what: string }[] {
  return (current?.actions ?? []) as readonly { readonly what: string }[]
}

/** Says whose story broke: a refusal names the field, not the improvement. */
async function told<T>(entry: Entry, what: string, doing: Promise<T>): Promise<T> {
  try {
    return await doing
  } catch (failure) {
    throw new Error(`"${entry.current?.title}" does not ${what} in ${entry.current?.state}.`, { cause: failure })
  }
}
