import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Seekers, seekers } from './selecting.ts'
import { application, chosen, contract, reported, stage1Days, theirAudit } from './staging.ts'

let house: Seekers
beforeAll(async () => {
  house = await seekers()
})
afterAll(() => house.world.close())

interface Ready {
  readonly components: readonly { key: string; weight: number; done: number; of: number; blockers: { why: string }[] }[]
}

test('C-292 what a mock audit found is a gap with a task, counts against readiness, and is closed before stage 1 begins', async () => {
  const { world, ingrid, nia, amara } = house
  const piet = await world.person('Piet', 'processOwner')
  const { certification, selection } = await chosen(house)
  await ingrid.among('certifications').makes('contract', certification, { ...contract, selection: selection.id })
  const mockDays = { kind: 'mock', startsOn: '2026-03-02', endsOn: '2026-03-02' }
  const externals = [
    { id: '', name: 'R. Ashdown', firm: 'Kestrel', role: 'lead', credential: 'L-7', credentialUntil: '2027-12-31' },
  ]
  const mock = await theirAudit(house, { ...mockDays, title: 'Mock audit', externals })
  const [observation] = await reported(house, mock, {
    found: [
      { title: 'Evidence is hard to find', kind: 'observation' },
      { title: 'Name the drills', kind: 'opportunity' },
    ],
    auditee: piet,
  })
  const mockPart = async () => {
    const { body } = await nia.asks('GET', `/certifications/${certification.id}/readiness`)
    const { weight, done, of, blockers } = (body as unknown as Ready).components.find(({ key }) => key === 'mockAudit')!
    return { weight, done, of, why: blockers.map(({ why }) => why) }
  }
  // An idea is no gap; an observation is.
  expect(await mockPart()).toEqual({ weight: 5, done: 0, of: 1, why: ['mockOpen'] })
  const stage1 = await theirAudit(house, stage1Days)
  const asked = { ...application, stage1Audit: stage1.id }
  const managers = nia.among('certifications')
  await managers.cannot('beginStage1', certification, asked).because('mock_gaps_open')

  const task = await amara.asks('POST', `/findings/${observation!.id}/raise/tasks`, {
    body: { title: 'An index of evidence', owner: piet.id, dueOn: '2026-03-05' },
  })
  expect(task.status, JSON.stringify(task.body)).toBe(201)
  await managers.cannot('beginStage1', certification, asked).because('mock_gaps_open')
  await piet.among('tasks').makes('complete', task.body, { result: 'Index per requirement' })
  expect(await mockPart()).toEqual({ weight: 5, done: 1, of: 1, why: [] })
  expect((await managers.makes('beginStage1', certification, asked)).state).toBe('stage1')
})
