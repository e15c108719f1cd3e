import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AssessingTeam, anAssessingTeam, aRisk, row, yes } from '#test/journeys/driver/assessing.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: AssessingTeam
beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await anAssessingTeam(world)
})
afterAll(() => world.close())

interface Entry {
  readonly key: string
  readonly name: string
  readonly meaning: string
}

async function sources(language = 'en'): Promise<readonly Entry[]> {
  const { body } = await team.owner.asks('GET', '/risk-library', { headers: { 'accept-language': language } })
  return (body as unknown as { sources: readonly Entry[] }).sources
}

test.each([
  ['C-009', 'bias, drift and opacity', ['bias', 'drift', 'opacity']],
  ['C-310', 'lack of explainability', ['explainability']],
  ['C-311', 'autonomous decision-making', ['autonomousDecisions']],
] as const)('%s the library has %s with a definition of its own, and a risk refers to it', async (_, __, keys) => {
  const [english, german] = [await sources(), await sources('de')]
  for (const key of keys) {
    const [here, there] = [english, german].map((all) => all.find((source) => source.key === key)!)
    expect(here!.meaning.length).toBeGreaterThan(60)
    expect(there!.meaning).not.toBe(here!.meaning)
  }
  const { fields } = await team.analyst.among('risks').raises(aRisk(team, { sources: keys }))
  expect(new Set(fields.sources as string[])).toEqual(new Set(keys))
  const unknown = await team.analyst.asks('POST', '/risks', { body: aRisk(team, { sources: ['luck'] }) })
  expect(unknown.status).toBe(400)
})

test('sources and objectives of the standard’s annex are there, each in both languages', async () => {
  const keys = (await sources()).map(({ key }) => key)
  expect(keys).toEqual(
    expect.arrayContaining([
      'environment',
      'opacity',
      'automation',
      'machineLearning',
      'hardware',
      'lifeCycle',
      'readiness',
    ]),
  )
  const { body } = await team.owner.asks('GET', '/risk-library')
  const { objectives } = body as unknown as { objectives: readonly Entry[] }
  expect(objectives).toHaveLength(11)
})

test('C-023 an opportunity is a record beside the risk, weighed and pursued', async () => {
  const { owner, analyst, process } = team
  const opportunities = owner.among('opportunities')
  const it = await opportunities.raises({ title: 'Explanations for the second model', owner: owner.id })
  expect(it).toMatchObject({ number: expect.stringMatching(/^OPP-2026-/), state: 'identified' })
  await opportunities
    .cannot('evaluate', it)
    .because(
      'opportunity_description_missing',
      'opportunity_gainers_missing',
      'opportunity_benefit_missing',
      'opportunity_effort_missing',
      'opportunity_risks_unsaid',
      'opportunity_basis_missing',
    )
  await opportunities.makes('evaluate', it, {
    description: 'Customers understand their price',
    beneficiaries: ['individuals', 'organization'],
    benefit: 'large',
    effort: 'small',
    newRisks: yes('Explanations may be wrong; kept as a risk'),
    basis: 'The first model gained 12 points of satisfaction',
  })
  await analyst.among('opportunities').cannot('pursue', it).because('move_not_yours')
  await opportunities.cannot('pursue', it).because('opportunity_actions_missing')
  const actions = [row({ what: 'Adopt the library', who: analyst.id, dueOn: '2026-05-01' })]
  const pursued = await process.among('opportunities').makes('pursue', it, { actions })
  expect(pursued).toMatchObject({ state: 'pursued', due: '2026-05-01' })
  await opportunities.cannot('realise', it, { outcome: 'It works' }).because('opportunity_action_open')
  const done = (pursued.fields.actions as readonly object[]).map((action) => ({ ...action, doneOn: '2026-04-20' }))
  const realised = await opportunities.makes('realise', it, { actions: done, outcome: 'Satisfaction 3.9 → 4.2' })
  expect(realised).toMatchObject({ state: 'realised', status: 'completed', due: null })
})
