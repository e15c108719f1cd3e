import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { list } from '#app/records/list.ts'
import { readPage } from '#app/records/page.ts'
import { listTrail, type TrailPage } from '#app/trail/list.ts'
import type { Envelope } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'

/** An improvement as its page shows it. */
export type Shown = Improvement & Envelope & { readonly status: string; readonly due: string | null }
/** A record of any type as its page shows it. */
export type Read = Envelope & {
  readonly status: string
  readonly due: string | null
  readonly [field: string]: unknown
}
export type TrailItem = TrailPage['items'][number]

/** Every improvement of an organization, as someone of it reads them, in the order in which they were made. */
export async function readImprovements(app: App, caller: Caller): Promise<Shown[]> {
  return (await readAll(app, caller, improvement)) as unknown as Shown[]
}

/** The same of any type of record. */
export async function readAll(app: App, caller: Caller, type: AnyRecordType): Promise<Read[]> {
  const shown: Read[] = []
  for (let cursor: string | undefined, isLast = false; !isLast; ) {
    const request = { sort: 'created', filters: {}, limit: 100, ...(cursor && { cursor }) }
    const page = await list(app, caller, { type, request })
    for (const { id } of page.items) {
      const { record } = await readPage(app, caller, { type, ref: id })
      shown.push(record as unknown as Read)
    }
    cursor = page.next ?? undefined
    isLast = page.next === null
  }
  return shown
}

/** The whole trail, oldest first. */
export async function readWholeTrail(app: App, caller: Caller): Promise<TrailItem[]> {
  const items: TrailItem[] = []
  for (let cursor: string | undefined, isLast = false; !isLast; ) {
    const page = await listTrail(app, caller, { limit: 200, cursor })
    items.push(...page.items)
    cursor = page.next ?? undefined
    isLast = page.next === null
  }
  return items.reverse()
}
