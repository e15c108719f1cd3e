import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let maya: Person
let ada: Person
let oscar: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  maya = await world.person('Maya', 'aimsManager')
  ada = await world.person('Ada', 'employee')
  oscar = await world.person('Oscar', 'employee')
})
afterAll(() => world.close())

test('a task made out of an incident is somebody’s, has a day, and says what came of it', async () => {
  const incident = await ada.among('incidents').raises({ title: 'No risk assessment', kind: 'incident' })
  const body = { title: 'Conduct the assessment', kind: 'riskAssessment', dueOn: '2026-11-09' }
  const unowned = await maya.asks('POST', `/incidents/${incident.id}/raise/tasks`, { body })
  expect([unowned.status, unowned.body.refusals?.[0]?.code]).toEqual([400, 'owner_missing'])
  const made = await maya.asks('POST', `/incidents/${incident.id}/raise/tasks`, { body: { ...body, owner: ada.id } })
  expect(made.body).toMatchObject({ number: 'TSK-2026-0001', state: 'open', due: '2026-11-09', overdue: false })
  const links = await maya.asks('GET', `/tasks/${made.body.id}/links`)
  expect(links.body.items).toMatchObject([{ relation: 'follows', record: { id: incident.id } }])

  const tasks = ada.among('tasks')
  await oscar.among('tasks').cannot('complete', made.body, { result: 'Done' }).because('move_not_yours')
  await tasks.cannot('complete', made.body).because('result_missing')
  await tasks.cannot('redate', made.body, { dueOn: '2026-11-01' }, 'Too early').because('task_day_passed')
  await tasks.cannot('redate', made.body, { dueOn: '2026-11-09' }, 'The same').because('task_day_missing')
  await tasks.makes('redate', made.body, { dueOn: '2026-11-16' }, 'Waiting for the supplier')
  await tasks.cannot('reassign', made.body, { owner: ada.id }).because('owner_missing')
  await tasks.makes('reassign', made.body, { owner: oscar.id })
  const done = await oscar.among('tasks').makes('complete', made.body, { result: 'Filed as RA-14' })
  expect(done).toMatchObject({ state: 'done', status: 'completed', due: null, fields: { doneBy: oscar.id } })
  await maya
    .among('tasks')
    .seesTrail(made.body)
    .as(['create by Maya', 'link by Maya', 'redate by Ada', 'reassign by Ada', 'complete by Oscar'])

  await deliverNotices(world.app, world.organization)
  const heard = async (person: Person) =>
    ((await person.asks('GET', '/inbox?limit=100')).body.items ?? []).map((item) => item.code)
  expect([await heard(ada), await heard(maya)]).toEqual([['task_given'], ['task_done']])
})

test('a task is called off by whoever gave it, with a reason, and then rests', async () => {
  const it = await maya.among('tasks').raises({ title: 'Order sensors', owner: ada.id })
  await ada.among('tasks').cannot('cancel', it, {}, 'No').because('move_not_yours')
  await maya.among('tasks').makes('cancel', it, {}, 'Bought already')
  const { version } = await maya.among('tasks').reads(it)
  const late = await maya.asks('PATCH', `/tasks/${it.id}`, {
    body: { description: 'More' },
    headers: { 'if-match': `"${version}"` },
  })
  expect(late.body.refusals).toMatchObject([{ code: 'task_at_rest' }])
})
