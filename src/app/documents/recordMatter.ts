import type { PrintedFile, Printing, RecordMatter } from '#documents/records/matter.ts'
import { actorId } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { asSeenBy } from '#domain/people/confidential.ts'
import type { Language } from '#domain/words/language.ts'
import { readEvidence } from '#store/around/evidence.ts'
import { readSeenFile } from '#store/around/files.ts'
import { readLinks } from '#store/around/links.ts'
import { mentionedAmong } from '#store/around/mentioned.ts'
import { importEntriesOf } from '#store/import/entries.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import { readTrail, type StoredEntry } from '#store/trail/read.ts'
import { readHead } from '#store/trail/stream.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { type HistoryEntry, told } from '../records/history.ts'
import { load } from '../records/load.ts'
import { idsNamed, peopleNamed } from '../records/named.ts'
import { printed } from '../trail/anchors.ts'
import { brandingOf } from './branding.ts'

export interface Asked {
  readonly type: AnyRecordType
  readonly ref: string
  readonly language: Language
}

/** Everything a printed record is made of, from one moment, as far as the caller sees it. @throws Refused notFound */
export async function recordMatter(tx: Tx, at: At, { type, ref, language }: Asked): Promise<RecordMatter> {
  const { caller } = at
  const record = asSeenBy(caller.actor, type.name, await load(tx, caller, { type, ref }))
  const evidence = await readEvidence(tx, record.id)
  const cited = idsNamed(type, record, 'file').map(({ id }) => id)
  const attached = evidence.flatMap(({ file }) => (file ? [file] : []))
  return {
    type,
    record,
    evidence,
    names: await namesIn(tx, caller, { type, record }),
    files: await filesAmong(tx, caller, new Set([...cited, ...attached])),
    links: await readLinks(tx, record.id, eyesOf(caller)),
    trail: await wholeTrail(tx, record.id),
    printing: await printingOf(tx, at, language),
  }
}

async function namesIn(tx: Tx, caller: Caller, { type, record }: { type: AnyRecordType; record: Stored }) {
  const linked = idsNamed(type, record, 'link').map(({ id }) => id)
  const mentioned = await mentionedAmong(tx, linked, eyesOf(caller))
  const records = mentioned.map(({ id, number, name }) => [id, [number, name].filter(Boolean).join(' ')])
  return { ...(await namesOf(tx, peopleNamed(type, record))), ...Object.fromEntries(records) }
}

async function filesAmong(tx: Tx, caller: Caller, ids: ReadonlySet<string>): Promise<Record<string, PrintedFile>> {
  const files: Record<string, PrintedFile> = {}
  for (const id of ids) {
    const file = await readSeenFile(tx, id, eyesOf(caller))
    if (file) files[id] = file
  }
  return files
}

const PAGE = 500

/** A record's whole trail, oldest first, with the import it came by. */
async function wholeTrail(tx: Tx, record: string): Promise<HistoryEntry[]> {
  const also = await importEntriesOf(tx, record)
  const entries: StoredEntry[] = []
  for (let page: StoredEntry[] | undefined; page === undefined || page.length === PAGE; entries.push(...page)) {
    const before = entries.at(-1)?.seq
    page = await readTrail(tx, {
      record,
      limit: PAGE,
      ...(also && { also }),
      ...(before !== undefined && { before }),
    })
  }
  return told(tx, entries.reverse())
}

/** What stands around every document: whose it is, when and by whom it is printed, where the trail stands, how it looks. */
export async function printingOf(tx: Tx, { app, caller }: At, language: Language): Promise<Printing> {
  const { name, timeZone, clock } = await readOrganization(tx)
  const by = actorId(caller.actor)
  return {
    organization: name,
    timeZone,
    language,
    isDemo: clock === 'demo',
    at: app.now(),
    by: by === null ? null : ((await namesOf(tx, [by]))[by] ?? null),
    head: printed(await readHead(tx)),
    branding: await brandingOf(tx),
  }
}
