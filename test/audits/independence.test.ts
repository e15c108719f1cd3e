import { afterAll, beforeAll, expect, test } from 'vitest'
import { createToken } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { type Page, Person } from '#test/journeys/driver/person.ts'
import { aHouse, fine, type House, interviews, plan, qualified, row } from './auditing.ts'

let house: House
beforeAll(async () => {
  house = await aHouse('2026-03-02')
})
afterAll(() => house.world.close())

async function system(owner: { readonly id: string }, title: string): Promise<Page> {
  return house.milo.among('ai-systems').raises({ title, owner: owner.id, highRisk: true, site: 'Hamburg' })
}

async function planned(title: string, input: object = {}): Promise<Page> {
  return house.milo.among('audits').raises(plan(house, { title, ...input }))
}

test('SOD-03 whoever owns an AI system in scope does not audit it, and no exception opens it', async () => {
  const { kenji, milo, tess } = house
  const own = await system(kenji, 'Claims model')
  const audit = await planned('Own system', { systems: [row({ aiSystem: own.id })] })
  const answer = await kenji.among('audits').cannot('announce', audit).because('sod_03')
  expect(answer.body.refusals?.[0]).toMatchObject({
    field: 'team/0/person',
    sentence: `Nobody audits own work of the last 24 months: ${own.number} Claims model (SOD-03).`,
  })
  const excepted = await tess.asks('POST', '/duty-exceptions', {
    body: {
      duty: 'SOD-03',
      compensatingControl: 'Somebody else reads the report',
      fromDay: '2026-03-01',
      untilDay: '2026-12-31',
    },
  })
  expect(excepted.status).toBe(400)
  await milo.among('ai-systems').edits(own, { owner: milo.id })
  await kenji.among('audits').cannot('announce', audit).because('sod_03')
})

test('SOD-03 handing a system on does not make its former owner a stranger for 24 months, and then it does', async () => {
  const old = await aHouse('2026-03-02')
  const { world, kenji } = old
  const handed = await old.milo.among('ai-systems').raises({ title: 'Chat assistant', owner: kenji.id })
  await old.milo.among('ai-systems').edits(handed, { owner: old.pat.id })
  const task = await old.milo.among('tasks').raises({ title: 'Assess it', owner: kenji.id, dueOn: '2026-03-20' })
  await fine(kenji.asks('POST', `/tasks/${task.id}/links`, { body: { relation: 'follows', to: handed.id } }), 201)
  await kenji.among('tasks').makes('complete', task, { result: 'Assessed' })
  const systems = [row({ aiSystem: handed.id })]
  const team = [row({ person: kenji.id, role: 'lead' })]
  const audit = await old.milo.among('audits').raises(plan(old, { systems, team, startsOn: null, endsOn: null }))

  world.itIs('2028-03-02')
  const auditor = (await withNewToken(old, kenji)).among('audits')
  const days = { startsOn: '2028-03-09', endsOn: '2028-03-10' }
  await auditor.cannot('announce', audit, days).because('sod_03', 'sod_03')
  world.itIs('2028-03-03')
  expect((await auditor.makes('announce', audit, days)).state).toBe('announced')
  await world.close()
})

/** Tokens last a year; whoever is still there two years later has another one. */
async function withNewToken({ world }: House, person: Person): Promise<Person> {
  const system = {
    organization: world.organization,
    actor: { kind: 'system' },
    channel: 'cli',
    language: 'en',
  } as const
  const { secret } = await createToken(world.app, system, {
    name: 'later',
    scopes: scopeNames,
    days: 30,
    person: person.id,
  })
  return new Person({ id: person.id, name: person.name, token: secret, address: world.address })
}

test('SOD-03 whoever wrote on what is audited, or carries out its actions, does not audit it', async () => {
  const { kenji, ines, milo, pat } = house
  const audited = await system(pat, 'Pricing model')
  const audit = await planned('Written and done', { systems: [row({ aiSystem: audited.id })] })
  const lead = kenji.among('audits')
  await kenji.among('ai-systems').cannot('suspend', audited, {}, 'Drift').because('move_not_yours')
  // A comment is no work on it.
  await fine(
    kenji.asks('POST', `/ai-systems/${audited.id}/comments`, { body: { text: 'We will look at this one.' } }),
    201,
  )
  await fine(
    milo.asks('PATCH', `/ai-systems/${audited.id}`, {
      body: { oversight: [row({ person: ines.id })] },
      headers: { 'if-match': '"1"' },
    }),
  )
  const answer = await lead.cannot('announce', audit).because('sod_03')
  expect(answer.body.refusals?.[0]?.field).toBe('team/1/person')
  expect((await lead.makes('announce', audit, { team: [row({ person: kenji.id, role: 'lead' })] })).state).toBe(
    'announced',
  )
})

test('SOD-03 what a sample draws is in scope too: it is asked again before the audit begins', async () => {
  const { kenji, milo, world } = house
  const audit = await planned('Sampled', { team: [row({ person: kenji.id, role: 'lead' })] })
  const lead = kenji.among('audits')
  await lead.makes('announce', audit)
  await fine(kenji.asks('POST', `/audits/${audit.id}/checklist`))
  await lead.makes('prepare', audit, { interviews, sampleWaived: 'Drawn later' })
  const mine = await system(kenji, 'Routing model')
  const sample = (await fine(
    kenji.asks('POST', `/audits/${audit.id}/samples`, { body: { title: 'AI systems' } }),
    201,
  )) as unknown as { id: string; items: { item: string; chosen: string | null }[] }
  if (sample.items.find(({ item }) => item === mine.id)?.chosen === null)
    await fine(
      kenji.asks('POST', `/audits/${audit.id}/samples/${sample.id}/judgement`, { body: { item: mine.id, why: 'New' } }),
    )
  const answer = await lead.tries('begin', audit)
  // Another of Kenji's may have been drawn as well.
  expect([answer.status, new Set(answer.body.refusals?.map(({ code }) => code))]).toEqual([409, new Set(['sod_03'])])
  expect(JSON.stringify(answer.body.refusals)).toContain(mine.number)
  const sam = await world.person('Sam', 'internalAuditor')
  await qualified(milo, sam, { level: 'leadAuditor' })
  await lead.makes('replan', audit, { team: [row({ person: sam.id, role: 'lead' })] }, 'Kenji owns one of them')
})

test('SOD-03 who runs the programme does not audit how audits are planned', async () => {
  const { kenji, milo } = house
  const programme = await kenji.among('audit-programmes').raises({ title: 'Programme of Kenji', owner: kenji.id })
  const about = { programme: programme.id, team: [row({ person: kenji.id, role: 'lead' })] }
  const other = await milo.among('audits').raises(plan(house, { ...about, title: 'Risk', criteria: ['iso42001:8.2'] }))
  await kenji.among('audits').makes('announce', other)
  const own = await milo
    .among('audits')
    .raises(plan(house, { ...about, title: 'Audits', criteria: ['iso42001:9.2.2'] }))
  await kenji.among('audits').cannot('announce', own).because('sod_03')
})
