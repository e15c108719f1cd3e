import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aReviewingHouse, type House, row, rowsOf } from './holding.ts'

let house: House
let felix: Person
beforeAll(async () => {
  house = await aReviewingHouse()
  felix = house.team.coordinator.among('forums')
})
afterAll(() => house.world.close())

function planned(kind: string, input: object = {}) {
  const { team } = house
  return felix.raises({
    title: 'Improvement committee',
    kind,
    owner: team.coordinator.id,
    scheduledFor: '2026-03-09',
    agenda: [row({ topic: 'What the data raised' })],
    attendance: [row({ person: team.coordinator.id }), row({ person: team.owner.id })],
    ...input,
  })
}

const allThere = (page: { fields: Readonly<Record<string, unknown>> }) =>
  (page.fields.attendance as object[]).map((each) => ({ ...each, present: true }))

test('C-124 forums of three kinds have a day in the calendar, an agenda, who was there, and decisions linked to items', async () => {
  const { team, world } = house
  const comes = await planned('committee', { title: 'Committee in April', scheduledFor: '2026-04-13' })
  const made = await team.owner.asks('POST', '/notice-preferences/calendar', { body: { scope: 'mine' } })
  const calendar = await (await fetch(`${world.address}${made.body.path}`)).text()
  expect(calendar).toContain(`SUMMARY:${comes.number} Committee in April`)
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260413')
  await felix.makes('cancel', comes, {}, 'Joined with the next one')
  const about = await team.raiser.raises({ title: 'Loops of the chatbot' })
  for (const kind of ['committee', 'governanceMeeting', 'dedicatedSession']) {
    const it = await planned(kind)
    expect(it).toMatchObject({ state: 'scheduled', due: '2026-03-09', number: expect.stringMatching(/^FRM-2026-/) })
    const decisions = [row({ kind: 'prioritization', what: 'Loops come first', becomes: 'existing', item: about.id })]
    await felix
      .cannot('hold', it, { agenda: [], decisions: [row({ kind: 'improvement' })] })
      .because(
        ...['forum_agenda_missing', 'review_attendance_missing', 'decision_words_missing', 'decision_follow_missing'],
      )
    const held = await felix.makes('hold', it, { attendance: allThere(it), decisions })
    expect(rowsOf(held, 'decisions')).toMatchObject([{ item: about.id }])
    expect((await felix.makes('close', it)).status).toBe('completed')
  }
})

test('C-135 what a forum decided is tracked to done, listed when it is late, and nobody copies it', async () => {
  const { team, world, milo } = house
  const it = await planned('committee', { every: 'month' })
  const decisions = [
    row({
      kind: 'resource',
      what: 'Book a room',
      becomes: 'task',
      effortDays: 1,
      person: team.owner.id,
      dueOn: '2026-03-20',
    }),
  ]
  const held = await felix.makes('hold', it, { attendance: allThere(it), decisions })
  const task = String(rowsOf(held, 'decisions')[0]?.item)
  await felix.cannot('close', it).because('review_actions_open')
  world.itIs('2026-03-30')
  const { body } = await milo.asks('GET', '/review-actions')
  expect(body).toMatchObject({
    today: '2026-03-30',
    items: [{ id: task, due: '2026-03-20', status: 'inProgress', from: { number: it.number, type: 'forum' } }],
    people: { [team.owner.id]: 'Oskar' },
  })
  await team.owner.among('tasks').makes('complete', task, { result: 'Booked' })
  expect((await milo.asks('GET', '/review-actions')).body.items).toEqual([])
  await felix.makes('close', it)
  expect(await felix.lists('?state=scheduled')).toMatchObject([{ title: it.title, due: '2026-04-09' }])
})
