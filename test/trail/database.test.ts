import { afterEach, beforeEach, expect, test } from 'vitest'
import { anchorsFrom } from '#app/trail/anchors.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import { aHouse, type House } from './house.ts'

let house: House
let anchor: string

/** A trail of a dozen entries: the founding, one person, one improvement and its edits. */
beforeEach(async () => {
  house = await aHouse()
  const ada = await house.person('Ada', 'employee')
  let record = await house.raises(ada, { title: 'Queue at the desk', description: 'Monday mornings' })
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday'])
    record = await house.edits(ada, record, { description: `${day} mornings` })
  anchor = (await report()).head
})
afterEach(() => house.close())

async function report(...anchors: string[]) {
  const [only] = await verifyDatabase(house.url, { anchors: anchorsFrom(anchors) })
  return only!
}
const faults = async (...anchors: string[]) => (await report(...anchors)).faults

test('an untouched trail verifies, also against an anchor kept earlier', async () => {
  const before = await report()
  expect(before).toMatchObject({ ok: true, slug: house.slug, count: 12, redacted: 0, faults: [] })
  await house.person('Bo', 'employee')
  expect(await report(before.head)).toMatchObject({ ok: true, count: 13 })
})

test('a changed entry is named', async () => {
  await house.tampers(
    `update trail_entry set entry = replace(entry, '"channel":"web"', '"channel":"api"') where seq = 7`,
  )
  expect(await faults()).toEqual([{ kind: 'changed', seq: 7 }])
})

test('a changed value and a changed salt are named with their field', async () => {
  await house.tampers(
    `update trail_value set value = '"Sunday evenings"' where value = '"Sunday mornings"' and side = 'after'`,
    `update trail_value set salt = '\\x00' where value = '"Tuesday mornings"' and side = 'before'`,
  )
  expect(await faults()).toEqual([
    { kind: 'valueChanged', seq: 7, path: 'description' },
    { kind: 'valueChanged', seq: 11, path: 'description' },
  ])
})

test('a value taken away is named: nulled without a redaction, or deleted', async () => {
  await house.tampers(
    `update trail_value set value = null, salt = null where value = '"Friday mornings"' and side = 'after'`,
  )
  expect(await faults()).toEqual([{ kind: 'valueRemoved', seq: 9, path: 'description' }])
  await house.tampers(`delete from trail_value where value = '"Queue at the desk"'`)
  expect(await faults()).toContainEqual({ kind: 'valueRemoved', seq: 5, path: 'title' })
})

test('a value put beside an entry is named', async () => {
  await house.tampers(
    `insert into trail_value select organization_id, id, 'cost', 'after', '\\x00', '7' from trail_entry where seq = 6`,
  )
  expect(await faults()).toEqual([{ kind: 'valueAdded', seq: 6, path: 'cost' }])
})

test('a removed entry is named, also when those after it are renumbered', async () => {
  await house.tampers('delete from trail_entry where seq = 6')
  expect(await faults()).toEqual([{ kind: 'removed', seq: 6, upTo: 6 }])
  await house.tampers(
    'update trail_entry set seq = -seq where seq > 6',
    'update trail_entry set seq = -seq - 1 where seq < 0',
    'update trail_head set seq = seq - 1',
  )
  expect(await faults()).toContainEqual({ kind: 'removed', seq: 6, upTo: 6 })
})

test('reordered entries are named', async () => {
  await house.tampers(
    'update trail_entry set seq = -seq where seq in (6, 7)',
    'update trail_entry set seq = 13 + seq where seq < 0',
  )
  expect(await faults()).toEqual([{ kind: 'reordered', seq: 6 }])
})

test('an inserted entry is named, however well it is linked', async () => {
  const forge = `insert into trail_entry (organization_id, seq, id, at, record_id, entry, hash)
    select organization_id, 7, gen_random_uuid(), at, record_id, entry, sha256((select hash from trail_entry where seq = 6) || int8send(7) || sha256(convert_to(entry, 'UTF8'))) from trail_entry where seq = 5`
  await house.tampers(
    'update trail_entry set seq = -seq where seq > 6',
    'update trail_entry set seq = -seq + 1 where seq < 0',
    forge,
  )
  expect(await faults()).toContainEqual({ kind: 'inserted', seq: 7 })
})

test('an entry filed under another record, time or id is named', async () => {
  await house.tampers(
    'update trail_entry set record_id = null where seq = 6',
    `update trail_entry set at = at + interval '1 day' where seq = 8`,
  )
  expect(await faults()).toEqual([
    { kind: 'filed', seq: 6 },
    { kind: 'filed', seq: 8 },
  ])
})

const cutTail = [
  'delete from trail_value v using trail_entry e where e.id = v.entry_id and e.seq > 9',
  'delete from trail_entry where seq > 9',
]
const headFollows =
  'update trail_head h set (seq, hash) = (select e.seq, e.hash from trail_entry e order by e.seq desc limit 1)'

test('a cut tail shows against the head the database keeps, and against an anchor when that was set back too', async () => {
  await house.tampers(...cutTail)
  expect(await faults()).toEqual([{ kind: 'cut', seq: 10, upTo: 12 }])
  await house.tampers(headFollows)
  expect(await faults()).toEqual([])
  expect(await faults(anchor)).toEqual([{ kind: 'cut', seq: 10, upTo: 12 }])
})

test('a chain rewritten from the middle with every hash recomputed shows against an anchor', async () => {
  const rewrite = `do $$
    declare e record; previous bytea;
    begin
      select hash into previous from trail_entry where seq = 6;
      for e in select * from trail_entry where seq > 6 order by seq loop
        previous := sha256(previous || int8send(e.seq) || sha256(convert_to(replace(e.entry, '"channel":"web"', '"channel":"api"'), 'UTF8')));
        update trail_entry set entry = replace(entry, '"channel":"web"', '"channel":"api"'), hash = previous where seq = e.seq;
      end loop;
    end $$`
  await house.tampers(rewrite, headFollows)
  expect(await faults()).toEqual([])
  expect(await faults(anchor)).toEqual([{ kind: 'rewritten', seq: 12 }])
})

test('one organization is verified by its short name, an unknown one is refused', async () => {
  await expect(verifyDatabase(house.url, { organization: house.slug })).resolves.toHaveLength(1)
  await expect(verifyDatabase(house.url, { organization: 'nobody' })).rejects.toThrow('trail_organization_unknown')
})
