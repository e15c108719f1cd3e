import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { verifyDatabase } from '#app/trail/verify.ts'
import { markFrom } from '#store/trail/verify.ts'
import type { Cast } from './cast.ts'
import type { Acknowledged, Ledger } from './ledger.ts'

/** What the database holds after all the killing, and everything that is wrong with it, in sentences. */
export interface Found {
  readonly faults: readonly string[]
  readonly records: number
  readonly comments: number
  readonly numbered: number
  readonly notices: number
  readonly entries: number
}

interface Asking {
  readonly url: string
  readonly cast: Cast
  readonly ledger: Ledger
}

/** Compares the database with what the clients remember, and with itself. */
export async function findFaults({ url, cast, ledger }: Asking): Promise<Found> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("select set_config('meliora.organization', $1, false)", [cast.organization])
    await noticesDelivered(client)
    const faults = [...ledger.faults, ...(await lost(client, ledger)), ...(await contradictions(client))]
    const anchors = ledger.anchors.map((anchor) => markFrom(anchor)!)
    const [trail] = await verifyDatabase(url, { organization: cast.slug, anchors })
    for (const fault of trail?.faults ?? ['there is no trail']) faults.push(`trail: ${JSON.stringify(fault)}`)
    const counted = (await client.query(counts)).rows[0]
    return { ...counted, faults, entries: trail?.count ?? 0 }
  } finally {
    await client.end()
  }
}

const counts = `
  select (select count(*)::int from record where type = 'improvement') as records, (select count(*)::int from comment) as comments,
    (select count(*)::int from record where number is not null) as numbered, (select count(*)::int from inbox) as notices`

const DELIVERED_WITHIN_MS = 45_000

/** Notices of a killed server are delivered by the next round of any server. */
async function noticesDelivered(client: pg.Client): Promise<void> {
  for (const limit = Date.now() + DELIVERED_WITHIN_MS; Date.now() < limit; await pause(100)) {
    const { rows } = await client.query('select count(*)::int as waiting from outbox')
    if (rows[0].waiting === 0) return
  }
}

/** Acknowledged writes that are not there as they were acknowledged. */
async function lost(client: pg.Client, { acknowledged }: Ledger): Promise<string[]> {
  const records = (await client.query('select id, number, title as text, state from record')).rows
  const comments = (await client.query('select id, null as number, text, null as state from comment')).rows
  const found = new Map<string, Row>([...records, ...comments].map((row) => [row.id, row]))
  return acknowledged.flatMap((each) => {
    const row = found.get(each.id)
    if (!row) return [`lost: ${each.deed.kind} ${each.id}`]
    return isThere(each, row) ? [] : [`lost or changed: ${each.deed.kind} ${each.id}: ${JSON.stringify(row)}`]
  })
}

interface Row {
  readonly id: string
  readonly number: string | null
  readonly text: string
  readonly state: string | null
}

function isThere({ deed: { kind, body }, number }: Acknowledged, row: Row): boolean {
  if (kind === 'capture') return row.text === body.title
  if (kind === 'comment') return row.text === body.text
  if (kind === 'dismiss') return row.state === 'dismissed'
  return row.state === 'registered' && number !== null && row.number === number
}

/** Numbers given out and not borne by a record, unless they wait to be given out next; and numbers beyond the counter. */
export const numbersWithGap = `
  select * from (select count(*) as borne, coalesce(max(number_order % 1000000), 0) as highest,
      (select coalesce(sum(last), 0) from number_counter where type = 'improvement') as counted,
      (select coalesce(sum(last - first + 1), 0) from number_free where type = 'improvement' and first <= last) as free
    from record where number is not null) n where borne + free <> counted or highest > counted`

/** Each answers rows only where something was done by half, or twice, or not told, or told twice. */
const questions: Readonly<Record<string, string>> = {
  'a record whose trail tells another story': `
    select r.id, r.version, coalesce(t.made, 0) as made, coalesce(t.steps, 0) as steps from record r
    left join (select record_id, count(*) filter (where verb = 'create') as made, count(*) filter (where verb in ('create', 'register', 'dismiss')) as steps
      from (select record_id, entry::json ->> 'verb' as verb from trail_entry) e group by record_id) t on t.record_id = r.id
    where r.type = 'improvement' and (coalesce(t.made, 0) <> 1 or coalesce(t.steps, 0) <> r.version)`,
  'an entry of the trail without its record': `
    select seq from trail_entry t where entry::json -> 'subject' ->> 'type' = 'improvement'
      and not exists (select from record r where r.id = t.record_id)`,
  'comments that are not as many as their entries': `
    select coalesce(c.record_id, t.record_id) as id, c.said, t.said as told from (select record_id, count(*) as said from comment group by record_id) c
    full join (select record_id, count(*) as said from trail_entry where entry::json ->> 'verb' = 'comment' group by record_id) t using (record_id)
    where c.said is distinct from t.said`,
  'a record without its body or its words to search': `
    select r.id from record r where r.type = 'improvement' and (not exists (select from improvement i where i.record_id = r.id)
      or not exists (select from search_document s where s.record_id = r.id))`,
  'something done twice': `
    select title as what from record group by title having count(*) > 1
    union all select text from comment group by text having count(*) > 1`,
  'a key without what it was for': `
    select key from idempotency k where not exists (select from record r where r.id::text = k.answer)
      and not exists (select from comment c where c.id::text = k.answer)`,
  'keys that are not as many as deeds': `
    select * from (select (select count(*) from idempotency) as keys,
      (select count(*) from trail_entry where entry::json ->> 'verb' in ('create', 'register', 'dismiss', 'comment')
        and entry::json -> 'subject' ->> 'type' = 'improvement') as deeds) n where keys <> deeds`,
  'numbers with a gap': numbersWithGap,
  'a notice that waits for ever': 'select happening_id from outbox where position = 0',
  'a notice lost, sent twice or about nothing': `
    select coalesce(d.record_id, i.record_id) as id, coalesce(d.code, i.code) as code, d.due, i.told from (
      select record_id, case entry::json ->> 'verb' when 'register' then 'raised_registered' when 'dismiss' then 'raised_dismissed' else 'mentioned' end as code,
        count(*) as due from trail_entry where entry::json ->> 'verb' in ('register', 'dismiss', 'comment') group by 1, 2) d
    full join (select record_id, code, count(*) as told from inbox group by 1, 2) i using (record_id, code)
    where d.due is distinct from i.told`,
}

async function contradictions(client: pg.Client): Promise<string[]> {
  const faults: string[] = []
  for (const [name, question] of Object.entries(questions)) {
    const { rows } = await client.query(question)
    if (rows.length > 0) faults.push(`${name}: ${rows.length}, such as ${JSON.stringify(rows[0])}`)
  }
  return faults
}
