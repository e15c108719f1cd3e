import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { deactivatePerson } from '#app/people/deactivate.ts'
import { readHistory } from '#app/records/history.ts'
import { list } from '#app/records/list.ts'
import { load } from '#app/records/load.ts'
import { listTrail } from '#app/trail/list.ts'
import { pseudonymisePerson } from '#app/trail/pseudonymise.ts'
import { decideRedaction, proposeRedaction, redactions } from '#app/trail/redactions.ts'
import { verifyDatabase, verifyOwnTrail } from '#app/trail/verify.ts'
import type { Stored } from '#store/records/stored.ts'
import { aHouse, type House, improvement } from './house.ts'

let house: House
let ada: Caller & { id: string }
let dora: Caller
let tom: Caller
let record: Stored

beforeEach(async () => {
  house = await aHouse()
  ada = await house.person('Ada Lovelace', 'employee')
  dora = await house.person('Dora', 'dataProtection')
  tom = await house.person('Tom', 'topManagement')
  const raised = await house.raises(ada, { title: 'Late shifts of Grace', description: 'Grace told me she is ill' })
  record = await house.edits(ada, raised, { description: 'Grace is ill since March' })
})
afterEach(() => house.close())

const why = { reason: 'Health of a named person' }
const propose = async (paths: string[], caller = dora) =>
  proposeRedaction(house.app, caller, { record: record.id, paths, ...why })
const approve = async (id: string, caller = tom) => decideRedaction(house.app, caller, { id, approve: true })
const history = async () => (await readHistory(house.app, tom, { type: improvement, ref: record.id, limit: 50 })).items
const report = async () => (await verifyDatabase(house.url, {}))[0]!

describe('redaction', () => {
  test('takes every value of a field from the trail and the record; the chain verifies and counts them', async () => {
    const before = await report()
    const { id } = await propose(['description'])
    expect(await approve(id)).toMatchObject({ redacted: 3, request: { approved: true } })

    const after = await report()
    expect(after).toMatchObject({ ok: true, redacted: 3, count: before.count + 2 })
    expect(await verifyOwnTrail(house.app, dora)).toMatchObject({ ok: true, redacted: 3 })
    expect(JSON.stringify(await history())).not.toContain('ill')
    const [redact, proposed, edited] = await history()
    expect([redact!.verb, proposed!.verb]).toEqual(['redact', 'redaction.propose'])
    expect(redact).toMatchObject({ ...why, changes: [{ path: 'description', before: null, after: null }] })
    expect(edited!.changes).toEqual([{ path: 'description', before: null, after: null, redacted: true }])

    const stands = await house.app.store.inside(tom, (tx) => load(tx, tom, { type: improvement, ref: record.id }))
    expect(stands).toMatchObject({ description: null, title: 'Late shifts of Grace', version: record.version + 1 })
    const request = { sort: '-updated', filters: {}, limit: 10, text: 'ill' }
    expect((await list(house.app, ada, { type: improvement, request })).items).toEqual([])
  })

  test('a title is replaced, since a record is never without one', async () => {
    await approve((await propose(['title'])).id)
    const stands = await house.app.store.inside(tom, (tx) => load(tx, tom, { type: improvement, ref: record.id }))
    expect(stands.title).toBe('[–]')
    expect(await report()).toMatchObject({ ok: true, redacted: 1 })
  })

  test('needs a second person: not the proposer, whatever their roles, and nobody without the duty', async () => {
    const both = await house.person('Both', 'dataProtection', 'topManagement')
    const { id } = await propose(['description'], both)
    await expect(approve(id, both)).rejects.toThrow('redaction_second_person')
    await expect(approve(id, house.founder)).rejects.toThrow('not_allowed')
    await expect(propose(['description'], ada)).rejects.toThrow('not_allowed')
    await expect(propose(['description'], tom)).rejects.toThrow('not_allowed')
    expect(await report()).toMatchObject({ ok: true, redacted: 0 })
  })

  test('is decided once; declined, nothing goes and the trail says so', async () => {
    const { id } = await propose(['description'])
    expect(await decideRedaction(house.app, tom, { id, approve: false })).toMatchObject({ redacted: 0 })
    await expect(approve(id)).rejects.toThrow('redaction_decided')
    expect((await history())[0]!.verb).toBe('redaction.decline')
    expect(await redactions(house.app, tom)).toMatchObject([{ id, approved: false, paths: ['description'] }])
  })

  test('says what is wrong with a proposal', async () => {
    await expect(propose([])).rejects.toThrow('redaction_paths_missing')
    await expect(propose(['state'])).rejects.toThrow('redaction_not_this')
    await expect(propose(['constructor'])).rejects.toThrow('redaction_not_this')
    await expect(propose(['recipe'])).rejects.toThrow('redaction_not_this')
    await expect(propose(['sourceWords'])).rejects.toThrow('redaction_nothing_there')
    await expect(async () =>
      proposeRedaction(house.app, dora, { record: record.id, paths: ['title'], reason: ' ' }),
    ).rejects.toThrow('redaction_reason_missing')
    await expect(
      proposeRedaction(house.app, dora, { record: house.organization, paths: ['title'], ...why }),
    ).rejects.toThrow('not_found')
  })

  test('a value that comes later under the same field is kept, and may be redacted again', async () => {
    await approve((await propose(['description'])).id)
    const stands = await house.app.store.inside(ada, (tx) => load(tx, ada, { type: improvement, ref: record.id }))
    await house.edits(ada, stands, { description: 'The roster is unfair' })
    expect((await history())[0]!.changes).toMatchObject([
      { path: 'description', after: 'The roster is unfair', redacted: false },
    ])
    expect(await approve((await propose(['description'])).id)).toMatchObject({ redacted: 1 })
    expect(await report()).toMatchObject({ ok: true, redacted: 4 })
  })
})

describe('a person who has left', () => {
  test('appears under a pseudonym everywhere, and the chain still verifies', async () => {
    await expect(pseudonymisePerson(house.app, dora, { id: ada.id })).rejects.toThrow('person_is_active')
    await deactivatePerson(house.app, house.founder, { id: ada.id, reassignTo: null })
    await expect(async () => pseudonymisePerson(house.app, tom, { id: ada.id })).rejects.toThrow('not_allowed')
    const person = await pseudonymisePerson(house.app, dora, { id: ada.id, reason: 'Left in March' })
    expect(person).toMatchObject({ name: `Person ${ada.id.slice(-4)}`, email: null })
    expect(JSON.stringify(await listTrail(house.app, dora, { limit: 200 }))).not.toContain('Lovelace')
    expect((await history()).at(-1)!.actor).toEqual({ kind: 'person', id: ada.id, name: person.name })
    expect(await report()).toMatchObject({ ok: true, redacted: 1 })
    await expect(pseudonymisePerson(house.app, dora, { id: ada.id })).rejects.toThrow('person_is_pseudonymous')
  })
})

describe('the trail of the organization', () => {
  test('newest first, in pages, by actor, verb, type and time', async () => {
    const all = (await listTrail(house.app, dora, { limit: 200 })).items
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: all.length }, (_, at) => all.length - at))
    const first = await listTrail(house.app, dora, { limit: 3 })
    const second = await listTrail(house.app, dora, { limit: 200, cursor: first.next ?? '' })
    expect([...first.items, ...second.items]).toEqual(all)
    expect(second.next).toBeNull()
    const asked = async (question: object) =>
      (await listTrail(house.app, dora, { limit: 200, ...question })).items.map(({ verb }) => verb)
    expect(await asked({ actor: ada.id })).toEqual(['edit', 'create'])
    expect(await asked({ verb: 'edit' })).toEqual(['edit'])
    expect(await asked({ type: 'improvement' })).toEqual(['edit', 'create'])
    expect(await asked({ from: all[1]!.at })).toEqual(['edit', 'create'])
    expect(await asked({ to: all[1]!.at, type: 'improvement' })).toEqual([])
    for (const from of ['2026-02-30', 'yesterday', '2026'])
      await expect(async () => asked({ from })).rejects.toThrow('not_a_day')
    await expect(async () => asked({ cursor: 'x' })).rejects.toThrow('cursor_invalid')
  })

  test('is for those whose duty it is, and hides what they may not see', async () => {
    await expect(async () => listTrail(house.app, ada, { limit: 10 })).rejects.toThrow('not_allowed')
    await house.tampers(`update record set audience = '{role:internalAuditor}' where id = '${record.id}'`)
    const seen = async (caller: Caller) =>
      (await listTrail(house.app, caller, { limit: 10, type: 'improvement' })).items.length
    expect([await seen(tom), await seen(await house.person('Ines', 'internalAuditor'))]).toEqual([0, 2])
  })
})
