import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Locator, Page as Screen } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { noBrowser, settled } from './browser.ts'
import { assessedAndControlled, type GovernedHouse, openGovernedHouse, thresholds } from './governedHouse.ts'
import { expectSeen, expectSeenEverywhere, nextOn, opens, types } from './harbour.ts'

const where = noBrowser ? `AI systems in a browser (skipped: ${noBrowser})` : 'AI systems in a browser'

const csv = [
  'AI system;Owner;Origin;Purpose',
  'TalentSift;Oskar;bought;Ranks applications by how well they fit the post',
  'PriceGuide;Oskar;in-house;Proposes prices',
].join('\n')

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let house: GovernedHouse
  let it: Page
  let other: Page

  beforeAll(async () => {
    house = await openGovernedHouse('2026-03-02')
  }, 60_000)
  afterAll(() => house?.harbour.close())

  const systems = (who: Person) => who.among('ai-systems')

  /** One person's turn: opens the system in their own browser, acts, takes the step that is next, and leaves. */
  async function turn(who: Person, step: string, act: (next: Locator, page: Screen) => Promise<void>): Promise<void> {
    const page = await house.harbour.signedIn(who)
    await opens(page, `ai-systems/${it.number}`)
    await page.getByRole('heading', { name: `Next: ${step}` }).waitFor()
    const next = nextOn(page)
    await act(next, page)
    await expectSeen(page, `system-${step.replaceAll(/[^a-z0-9]+/gi, '-')}`)
    await next.getByRole('button', { name: step, exact: true }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `${step}: done` })
      .waitFor()
    await house.harbour.leave(page)
  }

  test('two systems come in from a table, seen before anything is written', async () => {
    const { harbour, team } = house
    const page = await harbour.signedIn(team.manager)
    await opens(page, 'ai-systems')
    await page.getByRole('link', { name: 'From a file' }).click()
    await page.locator('input[type=file]').setInputFiles({
      name: 'inventory.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await page.getByText('New: 2. There already: 0. Not taken: 0.').waitFor()
    await page.getByRole('row', { name: /TalentSift.*Oskar/ }).waitFor()
    await expectSeen(page, 'systems-from-file')
    await page.getByRole('button', { name: 'Take 2 in' }).click()
    await page.getByText('Taken in: 2 systems').waitFor()
    await harbour.leave(page)
    const [priceGuide, talentSift] = await systems(team.manager).lists('?sort=title')
    other = await systems(team.manager).reads(priceGuide!)
    it = await systems(team.manager).reads(talentSift!)
    expect([it.state, it.fields.origin]).toEqual(['identified', 'thirdParty'])
  })

  test('its owner says what it is and agrees; the AIMS manager lets it through gate 1', async () => {
    await turn(house.team.owner, 'Agree to the gate', async (next, page) => {
      await next.getByText('Deployer', { exact: true }).click()
      await picks(next, page, { 'Class under the EU AI Act': 'High risk' })
      await next.getByText('Annex III (area of use)').click()
      await types(next, {
        'Why this class': 'Annex III, 4(a): selection of applicants',
        'Who is affected': 'Applicants',
      })
      await next.getByText('Personal data', { exact: true }).click()
    })
    await turn(house.team.manager, 'Pass gate 1', async (next) => {
      await next.getByText('Everything it needs is here.').waitFor()
    })
  })

  test('a bought system goes from design to validation: its supplier was looked at in place of stage 3', async () => {
    const { designer, validator, team } = house
    await systems(team.owner).edits(it, {
      designAuthority: designer.id,
      validator: validator.id,
      technicalLead: team.process.id,
      developers: [{ id: '', person: team.process.id }],
      criteria: thresholds,
    })
    await assessedAndControlled(house, it.id)
    await turn(designer, 'Pass gate 2 (bought system)', async (next, page) => {
      await page.getByRole('tab', { name: /Development.*left out: it is bought/ }).waitFor()
      await types(next, {
        Requirements: 'Rank by fit to the post and by nothing else',
        'Objectives for responsible development': 'The ratio of selection rates stays above 0.85',
        'When they step in': 'At every ranking',
        'How to intervene': 'Reorder the list',
        'How to override': 'Invite whoever they choose',
        'How to stop it': 'The red button in the recruiting tool, or the service desk',
        'Due diligence of the supplier': 'SUP-7, checked in February',
        'How it is set up': 'Names and ages hidden',
      })
      await next.getByText('A person decides each case').click()
      await next.getByRole('button', { name: 'Add' }).first().click()
      await picks(next, page, { Person: 'Lena' })
    })
    expect(await systems(team.owner).reads(it)).toMatchObject({ state: 'validating' })
  })

  test('oversight is tried, what was measured reaches the thresholds, and the validator lets it through', async () => {
    const { validator, harbour, overseer } = house
    const page = await harbour.signedIn(overseer)
    await opens(page, `ai-systems/${it.number}`)
    await page.getByRole('button', { name: 'Record a drill', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Stopped', { exact: true }).click()
    await dialog.getByText('It worked', { exact: true }).click()
    await expectSeen(page, 'system-drill')
    await dialog.getByRole('button', { name: 'Record a drill' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('region', { name: 'Human oversight' }).getByText('2 Mar 2026 · It worked').waitFor()
    await harbour.leave(page)

    const { criteria } = (await systems(validator).reads(it)).fields as { criteria: { quality: string }[] }
    const measured = { accuracy: 0.91, fairness: 0.88 } as Record<string, number>
    await systems(validator).edits(it, {
      criteria: criteria.map((each) => ({ ...each, measured: measured[each.quality] ?? null })),
    })
    await turn(validator, 'Pass gate 4', async (next, screen) => {
      await screen.getByText('not needed: Covered by the supplier’s certificate').first().waitFor()
      await types(next, {
        'Report of the validation': 'Test of 900 applications, report V-12',
        Limitations: 'Weak on careers with long breaks',
      })
    })
  })

  test('released by top management, who neither owns nor set it up; it is live', async () => {
    const { team, metric } = house
    await systems(team.owner).edits(it, {
      resourceGaps: ['data', 'tooling', 'compute', 'people'].map((kind) => ({
        id: '',
        kind,
        why: 'All at the supplier',
      })),
      monitoring: [{ id: '', metric: metric.id, low: 0.8, high: null, responsible: team.process.id }],
    })
    await turn(team.top, 'Release for operation (gate 5)', async (next, page) => {
      await types(next, {
        'What users are told': 'A notice on the form and a sheet for recruiters',
        'What is logged, and for how long': 'Every ranking, two years',
        'How it is taken back': 'Rank by hand',
        'Contacts for incidents': 'Service desk, 24 hours',
        'Oversight is drilled every': '6',
      })
      await next.getByLabel('Logging is on').click()
      for (const question of ['People are told that it is AI', 'Registered where the law asks for it'])
        await next.getByRole('radiogroup', { name: question }).getByText('Yes', { exact: true }).click()
      await page.getByRole('region', { name: 'Duties under the EU AI Act' }).getByText('2 Dec 2027').first().waitFor()
    })
    expect(await systems(team.owner).reads(it)).toMatchObject({ state: 'live' })
  })

  test('C-326 whoever oversees it stops it from its page at once, on a phone; the next drill is flagged once it is late', async () => {
    const { harbour, overseer, team } = house
    harbour.itIs('2026-10-01')
    const page = await harbour.signedIn(overseer, { width: 390 })
    await opens(page, `ai-systems/${it.number}`)
    await page.getByText('2 Sept 2026, overdue').waitFor()
    const stop = page.getByRole('button', { name: 'Suspend now' })
    const box = await stop.boundingBox()
    expect(box!.y + box!.height, 'it is reachable without scrolling').toBeLessThan(400)
    await expectSeen(page, 'system-live-narrow')
    await stop.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('How to stop it: The red button in the recruiting tool').waitFor()
    await types(dialog, { Why: 'Part-time applicants rank lower since Monday' })
    await expectSeen(page, 'system-stop-narrow')
    await dialog.getByRole('button', { name: 'Suspend now' }).click()
    await page.getByText(/Suspended since .* Part-time applicants rank lower since Monday/).waitFor()
    await harbour.leave(page)
    expect(await systems(team.owner).reads(it)).toMatchObject({ state: 'suspended' })
  })

  test('a shell script asks for the gate of the other: no, with the sentences that stand on its page', async () => {
    const { harbour, team } = house
    const { code, stdout } = await script(harbour.house.address, team.manager.token, other.number!)
    expect(code).toBe(1)
    const page = await harbour.signedIn(team.manager)
    await opens(page, `ai-systems/${other.number}`)
    await page.getByRole('tab', { name: /^Deployment/ }).click()
    const gate = page.getByRole('complementary', { name: 'Gate 5' })
    const answer = await systems(team.manager).asks('GET', `/ai-systems/${other.id}/gates/G5`)
    const sentences = answer.body.refusals!.map(({ sentence }) => sentence)
    expect(sentences.length).toBeGreaterThan(5)
    for (const sentence of sentences) {
      expect(stdout).toContain(sentence)
      await gate.getByText(sentence, { exact: true }).first().waitFor()
    }
    await expectSeen(page, 'system-gate-closed')
    await harbour.leave(page)
  })

  test('the inventory narrows by class and stage; resources lie beside it', async () => {
    const { harbour, team } = house
    const page = await harbour.signedIn(team.manager)
    await opens(page, 'ai-systems?tier=high')
    await page.getByRole('link', { name: 'TalentSift' }).waitFor()
    expect(await page.getByRole('link', { name: 'PriceGuide' }).count()).toBe(0)
    await opens(page, 'ai-systems')
    await expectSeen(page, 'systems')
    await page.getByRole('link', { name: 'TalentSift' }).click()
    await page.getByRole('link', { name: 'Add a resource: Data' }).click()
    await page.getByRole('heading', { name: 'Note a resource' }).waitFor()
    await types(page, { Title: 'Applications of 2024', Description: '9,000 applications' })
    await expectSeen(page, 'resource-new')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Next: Take into use' }).waitFor()
    await page.getByText('Check the data for bias').waitFor()
    await settled(page)
    await expectSeen(page, 'resource')
    await page
      .getByRole('link', { name: /TalentSift/ })
      .first()
      .click()
    await page
      .getByRole('region', { name: 'What it rests on' })
      .getByRole('link', { name: 'Applications of 2024' })
      .waitFor()
    await harbour.leave(page)
  })

  test('on a phone, in the dark and in German', { timeout: 120_000 }, async () => {
    const { harbour, team } = house
    await expectSeenEverywhere(
      (look) => harbour.signedIn(team.manager, look),
      [
        'ai-systems',
        'ai-systems/new',
        'ai-systems/from-file',
        `ai-systems/${it.number}`,
        `ai-systems/${other.number}`,
        'resources',
        'resources/RES-2026-0001',
      ],
    )
  })
})

const bin = fileURLToPath(new URL('../../bin/', import.meta.url))

/** What a pipeline does: a few lines of shell, and the exit code decides. */
async function script(server: string, token: string, system: string): Promise<{ code: number; stdout: string }> {
  const lines = `set -e\nmeliora gate check ${system} --gate G5\necho "deployed"\n`
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, MELIORA_URL: server, MELIORA_TOKEN: token }
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', lines], { env })
    return { code: 0, stdout }
  } catch (failure) {
    const { code, stdout } = failure as { code: number; stdout: string }
    expect(stdout).not.toContain('deployed')
    return { code, stdout }
  }
}

/** Chooses the first option found by these words. */
async function picks(within: Locator, page: Screen, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(said)) {
    await within.getByRole('combobox', { name: label, exact: true }).last().click()
    await page
      .getByRole('option', { name: new RegExp(words) })
      .first()
      .click()
  }
}
