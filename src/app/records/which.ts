import { recordTypes } from '#domain/records/index.ts'
import { mentionedAmong } from '#store/around/mentioned.ts'
import { type FoundRecord, searchEverywhere } from '#store/records/everywhere.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { idFrom, searchFrom } from '../texts.ts'

const notRecords = ['person', 'unit', 'token', 'file']
const MOST = 12

/** Which record an id is, of whatever type. @throws Refused notFound where it is none these eyes see */
export function whichRecord(app: App, caller: Caller, id: string): Promise<FoundRecord> {
  return app.store.inside(caller, async (tx) => {
    const named = await mentionedAmong(tx, [idFrom(id, 'id')], eyesOf(caller))
    const { name, ...record } = found(named.find(({ type }) => !notRecords.includes(type)))
    return { ...record, title: name }
  })
}

/** Records of every type by number or words, for a link that may lead to any. */
export function searchAll(app: App, caller: Caller, q: string): Promise<readonly FoundRecord[]> {
  const text = searchFrom(q)
  if (text === null) return Promise.resolve([])
  const asked = { types: Object.values(recordTypes), text, eyes: eyesOf(caller), most: MOST }
  return app.store.inside(caller, (tx) => searchEverywhere(tx, asked))
}
