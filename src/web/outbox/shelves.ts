import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entry } from './entry.ts'

interface Kept extends DBSchema {
  entries: { key: string; value: Entry; indexes: { shelf: string } }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

/** The browser's own store; opened once a page. Rejects where the browser keeps nothing. */
function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('meliora', 1, {
    upgrade: (db) => db.createObjectStore('entries', { keyPath: 'key' }).createIndex('shelf', 'shelf'),
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

/** What lies on a shelf, in the order it was entered. */
export async function readShelf(shelf: string): Promise<readonly Entry[]> {
  return inOrder(await (await database()).getAllFromIndex('entries', 'shelf', shelf))
}

/** The shelves whose names begin like this and on which something lies. */
export async function shelvesUnder(name: string): Promise<readonly string[]> {
  const range = IDBKeyRange.bound(name, `${name}\uffff`)
  const entries = await (await database()).getAllFromIndex('entries', 'shelf', range)
  return [...new Set(entries.map(({ shelf }) => shelf))]
}

/** Changes a shelf in one transaction, so that two tabs do not undo each other, and gives what lies there now. */
export async function changeShelf(shelf: string, change: (kept: readonly Entry[]) => readonly Entry[]) {
  const { store, done } = (await database()).transaction('entries', 'readwrite', { durability: 'strict' })
  const before = inOrder(await store.index('shelf').getAll(shelf))
  const after = change(before)
  const gone = before.filter(({ key }) => !after.some((entry) => entry.key === key))
  const fresh = after.filter((entry) => !before.includes(entry))
  await Promise.all([...gone.map(({ key }) => store.delete(key)), ...fresh.map((entry) => store.put(entry)), done])
  return inOrder(after)
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => one.order - other.order)
}
