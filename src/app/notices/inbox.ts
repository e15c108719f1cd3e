import { checkBody, id, listOf, yes } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { inApp } from '#notices/inApp.ts'
import { countUnread, type InboxRow, markRead, readInbox } from '#store/notices/inbox.ts'
import type { App } from '../app.ts'
import { actingPerson, assertFine } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'

export type InboxItem = InboxRow & { readonly sentence: string; readonly link: string | null }

/** The caller's notices, newest first, as sentences in their language. */
export async function inbox(
  app: App,
  caller: Caller,
  { unread, limit, cursor }: PageAsked & { unread: boolean },
): Promise<PageOf<InboxItem>> {
  const person = actingPerson(caller)
  const after = afterInTime(cursor)
  const rows = await app.store.inside(caller, (tx) =>
    readInbox(tx, { person, unread, limit, after, eyes: eyesOf(caller) }),
  )
  const page = pageFrom(rows, limit, inTime)
  return {
    ...page,
    items: page.items.map((row) => ({ ...row, ...inApp({ ...row, actor: row.actor?.name ?? null }, caller.language) })),
  }
}

/** More than this is "many". */
const MOST_COUNTED = 1000

export async function unreadCount(app: App, caller: Caller): Promise<number> {
  const person = actingPerson(caller)
  return app.store.inside(caller, (tx) => countUnread(tx, person, MOST_COUNTED))
}

const MOST_READ_AT_ONCE = 1000

/** Marks the caller's notices as read: `{ ids }` or `{ all: true }`. Answers how many remain. */
export function readNotices(
  app: App,
  caller: Caller,
  body: Readonly<Record<string, unknown>>,
): Promise<{ read: number; unread: number }> {
  const person = actingPerson(caller)
  const { values, refusals } = checkBody({ ids: listOf(id, MOST_READ_AT_ONCE), all: yes }, body)
  assertFine(refusals)
  const ids = values.all === true ? 'all' : (values.ids as string[] | null)
  if (ids === null) throw new Refused('invalid', [fieldRefusal('field_required', 'ids')])
  return app.store.inside(caller, async (tx) => {
    const read = await markRead(tx, { person, ids, at: app.now() })
    return { read, unread: await countUnread(tx, person, MOST_COUNTED) }
  })
}
