import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isId } from '#domain/checks/id.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { isDay } from '#domain/time/days.ts'
import { isInstant } from '#domain/time/instants.ts'
import { type Mentioned, mentionedAmong } from '#store/around/mentioned.ts'
import { pageOfTrail, type TrailQuestion } from '#store/trail/page.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { markInvalid } from '../pageMark.ts'
import { type HistoryEntry, told } from '../records/history.ts'
import { assertMayReadTrail } from './readers.ts'

export interface TrailRequest extends Pick<TrailQuestion, 'actor' | 'verb' | 'type' | 'from' | 'to'> {
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface TrailPage {
  readonly items: readonly HistoryEntry[]
  readonly next: string | null
  /** What the ids in these entries stand for: subjects, and values such as an owner. */
  readonly mentioned: readonly Mentioned[]
}

/** The organization's trail, newest first: who did what, when and why, as far as the caller may see what it is about. */
export function listTrail(app: App, caller: Caller, { cursor, ...asked }: TrailRequest): Promise<TrailPage> {
  assertMayReadTrail(caller)
  const from = instantFrom(asked.from, 'from')
  const to = instantFrom(asked.to, 'to')
  const after = cursor === undefined ? undefined : positionFrom(cursor)
  return app.store.inside(caller, async (tx) => {
    const entries = await pageOfTrail(tx, { ...asked, from, to, after, eyes: eyesOf(caller), limit: asked.limit + 1 })
    const shown = entries.slice(0, asked.limit)
    const last = shown.at(-1)
    const items = await told(tx, shown)
    return {
      items,
      mentioned: await mentionedAmong(tx, idsIn(items), eyesOf(caller)),
      next: last && entries.length > asked.limit ? `${last.seq}.${Date.parse(last.at)}` : null,
    }
  })
}

/** Every id that an entry is about or holds as a value. */
function idsIn(entries: readonly HistoryEntry[]): string[] {
  const named = entries.flatMap(({ subject, changes }) => [
    subject?.id,
    ...changes.flatMap(({ before, after }) => [before, after].flat()),
  ])
  return [...new Set(named.filter(isId))]
}

/** A day begins at midnight UTC; an instant says its own offset. */
function instantFrom(text: string | undefined, field: string): string | undefined {
  if (text === undefined) return undefined
  const isWritten = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
  const instant = isWritten ? new Date(text) : new Date(Number.NaN)
  const isReal = isDay(text.slice(0, 10)) && !Number.isNaN(instant.getTime()) && isInstant(instant.toISOString())
  if (!isReal) throw new Refused('invalid', [fieldRefusal('not_a_day', field)])
  return instant.toISOString()
}

function positionFrom(cursor: string): { at: string; seq: number } {
  const parts = /^(\d{1,15})\.(\d{1,14})$/.exec(cursor)
  const at = new Date(Number(parts?.[2]))
  if (!parts || !isInstant(at.toISOString())) throw markInvalid()
  return { at: at.toISOString(), seq: Number(parts[1]) }
}
