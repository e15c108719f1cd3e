import { guidanceKeys, guidancePage } from '#domain/guidance/compose.ts'
import { type GuidanceKind, type GuidancePage, isStale } from '#domain/guidance/page.ts'
import { hasRole } from '#domain/kernel/facts.ts'
import { type GuideReader, guidesRead, keepRead, readersOfGuide } from '#store/guidance/reads.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { actingPerson, found, notAllowed, notFound } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'

export interface ToldGuidance extends GuidancePage {
  /** Nobody went through it for more than twelve months. */
  readonly isStale: boolean
  /** Of a guide: whether this person read it as it now stands. */
  readonly isRead: boolean
}

/** One page of guidance with its edition, its last review and what is related (C-332…C-334). @throws Refused notFound */
export function guidanceOf(app: App, caller: Caller, key: string): Promise<ToldGuidance> {
  const page = found(guidancePage(key, caller.language))
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    return { ...page, isStale: isStale(page, today), isRead: (await readBy(tx, caller)).has(mark(page)) }
  })
}

/** The pages of a kind, by their titles. */
export function guidanceIndex(app: App, caller: Caller, kind: GuidanceKind): Promise<ToldGuidance[]> {
  const pages = guidanceKeys()
    .filter((key) => key.startsWith(`${kind}:`))
    .flatMap((key) => guidancePage(key, caller.language) ?? [])
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    const read = await readBy(tx, caller)
    return pages.map((page) => ({ ...page, isStale: isStale(page, today), isRead: read.has(mark(page)) }))
  })
}

/** Keeps that this person read a guide. @throws Refused notFound (only guides are read so), notAllowed */
export function readGuide(app: App, caller: Caller, key: string): Promise<ToldGuidance> {
  const { reviewedOn } = guideNamed(caller, key)
  const person = actingPerson(caller)
  return app.store
    .inside(caller, (tx) => keepRead(tx, { guide: key, reviewedOn, person, at: app.now() }))
    .then(() => guidanceOf(app, caller, key))
}

export interface GuideReaders {
  readonly asked: number
  readonly read: number
  /** By name, for whoever looks after it; null for others. */
  readonly people: readonly GuideReader[] | null
}

/** How many read a guide as it now stands, and for whoever looks after it also who (C-300). */
export function guideReaders(app: App, caller: Caller, key: string): Promise<GuideReaders> {
  const { reviewedOn } = guideNamed(caller, key)
  if (caller.actor.kind !== 'person') throw notAllowed()
  const isTheirs = hasRole(caller.actor, 'aimsManager', 'topManagement', 'documentOwner', 'internalAuditor')
  return app.store.reading(caller, async (tx) => {
    const people = await readersOfGuide(tx, { guide: key, reviewedOn })
    const read = people.filter(({ readAt }) => readAt !== null).length
    return { asked: people.length, read, people: isTheirs ? people : null }
  })
}

function guideNamed(caller: Caller, key: string): GuidancePage {
  const page = found(guidancePage(key, caller.language))
  if (page.kind !== 'guide') throw notFound()
  return page
}

const mark = ({ key, reviewedOn }: Pick<GuidancePage, 'key' | 'reviewedOn'>) => `${key} ${reviewedOn}`

async function readBy(tx: Tx, { actor }: Caller): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'person') return new Set()
  const read = await guidesRead(tx, actor.id)
  return new Set(read.map(({ guide, reviewedOn }) => mark({ key: guide, reviewedOn })))
}
