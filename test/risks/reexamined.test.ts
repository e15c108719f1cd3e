import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  analysing,
  confirmed,
  done,
  evaluated,
  findsWhy,
  judgedEffective,
  planned,
  systemUpdated,
  yes,
} from '#test/journeys/driver/correcting.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld('2026-03-02')
})
afterAll(() => world.close())

test('C-220 risks and opportunities examined again after a corrective action are rows with a link to them', async () => {
  const team = await aCorrectingTeam(world)
  const { owner, manager, verifier } = team
  const it = await confirmed(team)
  await evaluated(team, it)
  await analysing(team, it)
  await owner.makes('plan', it, planned(team, await findsWhy(owner, it)))
  await manager.makes('approvePlan', it)
  await owner.makes('start', it)
  await done(owner, it)
  world.itIs('2026-05-01')
  await verifier.makes('verify', it, { ...judgedEffective, recurrencesExplained: 'Tests of the same day' })
  const risk = await owner.among('risks').raises({ title: 'New hires assess without training' })
  const opportunity = await owner.among('opportunities').raises({ title: 'One onboarding for all sites' })
  const others = (systemUpdated.updates as readonly { area: string }[]).filter(({ area }) => area !== 'risks')
  const answers = { ...systemUpdated, risksReexamined: yes('Both looked at on 30 April') }
  await owner.cannot('updateSystem', it, { ...answers, updates: others }).because('update_row_missing')
  const unnamed = [...others, { id: '', area: 'risks' }]
  await owner.cannot('updateSystem', it, { ...answers, updates: unnamed }).because('update_unnamed')
  const rows = [risk, opportunity].map(({ id }) => ({ id: '', area: 'risks', record: id }))
  const { fields } = await owner.makes('updateSystem', it, { ...answers, updates: [...others, ...rows] })
  for (const { id } of [risk, opportunity])
    expect(fields.updates).toContainEqual(expect.objectContaining({ area: 'risks', record: id }))
})
