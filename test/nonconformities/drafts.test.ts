import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftNonconformities } from '#app/nonconformities/draftNonconformities.ts'
import { aCorrectingTeam, type CorrectingTeam, confirmed } from '#test/journeys/driver/correcting.ts'
import { measures, pushes } from '#test/journeys/driver/measuring.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { heard } from './heard.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

const look = () => draftNonconformities(world.app, world.organization)

/** The drafts that follow from a record, as a reader of that record finds them. */
async function draftsFrom(plural: string, { id }: Pick<Page, 'id'>): Promise<Page[]> {
  const { body } = await team.manager.asks('GET', `/${plural}/${id}/links`)
  const links = body.items as unknown as { record: { id: string; type: string } }[]
  const drafts = links.filter(({ record }) => record.type === 'nonconformity')
  return Promise.all(drafts.map(({ record }) => team.manager.reads(record.id)))
}

const assessed = {
  riskAssessment: 'RA-1',
  riskAssessedUntil: '2026-06-30',
  deploymentApproval: 'DA-1',
  deploymentApprovedOn: '2026-02-01',
}

const aSystem = (more: object) =>
  liveSystem(team.manager, { title: 'TalentSift', owner: team.owner.id, ...assessed, ...more })

describe('rules draft a nonconformity, a person confirms it', () => {
  test('C-161 a live system without a risk assessment that holds; once for each lapse', async () => {
    world.itIs('2026-03-02')
    const [fine, lapsed, never] = [
      await aSystem({}),
      await aSystem({ riskAssessedUntil: '2026-03-01' }),
      await aSystem({ riskAssessment: null, riskAssessedUntil: null }),
    ]
    await look()
    await look()
    expect(await draftsFrom('ai-systems', fine)).toEqual([])
    const [draft, ...others] = await draftsFrom('ai-systems', lapsed)
    expect(others).toEqual([])
    expect(draft).toMatchObject({
      state: 'reported',
      fields: { requirement: 'iso42001:8.2', origin: 'rule', aiSystem: lapsed.id, detectedOn: '2026-03-02' },
    })
    await team.manager.seesTrail(String(draft?.id)).as(['create by system', 'link by system'])
    expect(await heard(world, team.manager, draft!)).toContain('nonconformity_drafted')
    expect(await draftsFrom('ai-systems', never)).toHaveLength(1)
    await team.manager.among('ai-systems').edits(lapsed, { riskAssessedUntil: '2026-03-31' })
    world.itIs('2026-04-01')
    await look()
    expect(await draftsFrom('ai-systems', lapsed)).toHaveLength(2)
  })

  test('a suspended system needs none', async () => {
    world.itIs('2026-03-02')
    const it = await aSystem({ riskAssessedUntil: '2026-03-03' })
    await team.manager.among('ai-systems').makes('suspend', it, {}, 'Not in use')
    world.itIs('2026-03-04')
    await look()
    expect(await draftsFrom('ai-systems', it)).toEqual([])
  })

  test('C-162 a scheduled reading that did not come, after the grace and once for each gap', async () => {
    world.itIs('2026-03-02')
    const metric = await measures(team.process, { title: 'Drift of TalentSift' })
    await pushes(team.process, metric, [['2026-02-23', 3]])
    world.itIs('2026-03-15')
    await look()
    expect(await draftsFrom('metrics', metric), 'the week of 2 March may still come in').toEqual([])
    world.itIs('2026-03-16')
    await look()
    world.itIs('2026-03-30')
    await look()
    const drafts = await draftsFrom('metrics', metric)
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ fields: { requirement: 'iso42001:9.1', origin: 'rule' } })
    await pushes(team.process, metric, [['2026-03-23', 3]])
    world.itIs('2026-04-20')
    await look()
    expect(await draftsFrom('metrics', metric)).toHaveLength(2)
  })

  test('C-163 training that is overdue', async () => {
    world.itIs('2026-03-02')
    const task = (kind: string) =>
      team.manager.among('tasks').raises({ title: 'Learn', kind, owner: team.owner.id, dueOn: '2026-03-10' })
    const [training, other] = [await task('training'), await task('survey')]
    world.itIs('2026-03-10')
    await look()
    expect(await draftsFrom('tasks', training)).toEqual([])
    world.itIs('2026-03-11')
    await look()
    await look()
    expect(await draftsFrom('tasks', training)).toMatchObject([{ fields: { requirement: 'iso42001:7.2' } }])
    expect(await draftsFrom('tasks', other)).toEqual([])
  })

  test('live without an approval: once, whoever finds it first', async () => {
    const it = await aSystem({ deploymentApproval: null, deploymentApprovedOn: null })
    await look()
    await look()
    expect(await draftsFrom('ai-systems', it)).toMatchObject([
      { state: 'reported', fields: { requirement: 'iso42001:A.6.2.5', origin: 'rule' } },
    ])
  })

  test('three minor ones of one requirement in twelve months propose a major one, once', async () => {
    world.itIs('2026-05-04')
    const three = [await confirmed(team, { severity: 'minor' }), await confirmed(team, { severity: 'minor' })]
    await look()
    expect(await draftsFrom('nonconformities', three[0]!)).toEqual([])
    three.push(await confirmed(team, { severity: 'minor' }))
    await look()
    await look()
    const [draft, ...others] = await draftsFrom('nonconformities', three[0]!)
    expect(others).toEqual([])
    expect(draft).toMatchObject({ state: 'reported', fields: { requirement: 'iso42001:8.2', origin: 'rule' } })
    const { body } = await team.manager.asks('GET', `/nonconformities/${draft?.id}/links`)
    expect(body.items).toHaveLength(3)
    await confirmed(team, { severity: 'minor' })
    await look()
    expect(await draftsFrom('nonconformities', three[0]!)).toHaveLength(1)
  })
})
