import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { supplierCheck } from '#store/suppliers/supplierCheck.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let amara: Person
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-10-01')
  amara = (await world.person('Amara', 'aimsManager')).among('suppliers')
  ada = (await world.person('Ada', 'employee')).among('suppliers')
})
afterAll(() => world.close())

const standing = ({ id }: Page, today: string) =>
  world.app.store.inside({ organization: world.organization }, (tx) => supplierCheck(tx, id, today))
const responsibilities = [
  { what: 'Telling about model changes', borneBy: 'supplier', agreedIn: 'Contract 12, § 4' },
  { what: 'Watching fairness', borneBy: 'us' },
]
const looked = {
  checkOutcome: 'fit',
  checkFindings: 'Model card, data sheet, SOC 2 report',
  checkedUntil: '2026-10-31',
}
const grades = { quality: 4, delivery: 5, security: 3, transparency: 2, responsibleAi: 3 }

test('a supplier is approved once it is said who answers for what and due diligence holds; a scorecard grows over time', async () => {
  const supplier = await ada.raises({ title: 'Orbit Models', supplies: ['model'], critical: true, owner: ada.id })
  expect(supplier.number).toBe('SUP-2026-0001')
  await ada.cannot('approve', supplier).because('move_not_yours')
  await amara
    .cannot('approve', supplier)
    .because('responsibilities_missing', 'due_diligence_missing', 'contingency_missing')
  await amara.edits(supplier, { responsibilities, contingency: 'We go back to reading by hand.' })
  expect(await standing(supplier, '2026-10-01')).toEqual({ number: 'SUP-2026-0001', dueDiligence: 'missing' })
  await ada.cannot('vet', supplier, { ...looked, checkedUntil: '2026-09-30' }).because('day_not_ahead')
  await ada
    .cannot('vet', supplier, { ...looked, checkOutcome: 'fitWithConditions' })
    .because('check_conditions_missing')
  await ada.makes('vet', supplier, { ...looked, checkOutcome: 'unfit' })
  await amara.cannot('approve', supplier).because('supplier_unfit')
  await ada.makes('vet', supplier, looked)
  await amara.makes('approve', supplier)
  expect(await standing(supplier, '2026-10-31')).toMatchObject({ dueDiligence: 'done' })
  expect(await standing(supplier, '2026-11-01')).toMatchObject({ dueDiligence: 'expired' })
  await ada
    .cannot('score', supplier, { ...grades, quality: null, nextScoreOn: '2026-10-01' })
    .because('grade_missing', 'score_note_missing', 'day_not_ahead')
  const scored = { ...grades, scoreNote: 'Two quarters', nextScoreOn: '2027-01-01' }
  await ada.makes('score', supplier, scored)
  world.itIs('2026-11-20')
  const twice = await ada.makes('score', supplier, { ...scored, transparency: 5, nextScoreOn: '2027-05-01' })
  expect(twice.fields).toMatchObject({
    score: 4,
    scores: [
      { score: 3.4, transparency: 2, by: ada.id },
      { score: 4, transparency: 5 },
    ],
    checks: [{ outcome: 'unfit' }, { outcome: 'fit', until: '2026-10-31' }],
  })
  expect(twice.due).toBe('2026-10-31')
  await amara.makes('block', supplier, {}, 'They changed the model and told nobody.')
  await deliverNotices(world.app, world.organization)
  const { items = [] } = (await ada.asks('GET', '/inbox')).body
  expect(items.map(({ code }) => code).sort()).toEqual(['supplier_approved', 'supplier_blocked'])
  await amara.cannot('unblock', supplier, {}, 'They promise to tell.').because('due_diligence_expired')
  await amara.makes('end', supplier, {}, 'We found another.')
  expect(await standing(supplier, '2026-10-31')).toMatchObject({ number: 'SUP-2026-0001' })
})

test('what a supplier may be asked does not change past its steps', async () => {
  const supplier = await ada.raises({ title: 'Hillside Data', supplies: ['data'], owner: ada.id })
  const { version } = await ada.reads(supplier)
  const edited = await ada.asks('PATCH', `/suppliers/${supplier.id}`, {
    body: { checkOutcome: 'fit', quality: 5 },
    headers: { 'if-match': `"${version}"` },
  })
  expect(edited.body.refusals?.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'changed_by_move checkOutcome',
    'changed_by_move quality',
  ])
  const outOfRange = await amara.tries('score', supplier, { quality: 6 })
  expect(outOfRange.status).toBe(400)
})
