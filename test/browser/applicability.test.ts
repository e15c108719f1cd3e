import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answered, drawn, type House, rowOf, says, whole } from '#test/applicability/stating.ts'
import type { Person, Page as Record } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, expectSeenEverywhere, type Harbour, openHarbour, opens } from './harbour.ts'

const where = noBrowser ? `applicability in a browser (skipped: ${noBrowser})` : 'applicability in a browser'
const soon = { timeout: 8000 }

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let harbour: Harbour
  let house: House
  let system: Record

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    const joins = async (name: string, role: Parameters<Harbour['joins']>[1]): Promise<Person> =>
      (await harbour.joins(name, role)).among('statements-of-applicability')
    house = {
      world: null as unknown as World,
      tess: await joins('Tess', 'topManagement'),
      tom: await joins('Tom', 'topManagement'),
      milo: await joins('Milo', 'aimsManager'),
      olga: await joins('Olga', 'employee'),
      pat: await joins('Pat', 'processOwner'),
    }
    const { milo, pat } = house
    system = await milo.among('ai-systems').raises({ title: 'TalentSift', owner: pat.id, origin: 'thirdParty' })
  }, 60_000)
  afterAll(() => harbour?.close())

  test('a statement is begun, draws its 38 controls by itself, and is written in by keyboard alone', async () => {
    const { milo } = house
    const page = await harbour.signedIn(milo)
    await opens(page, 'statements-of-applicability/new')
    await page.getByRole('textbox', { name: 'Title' }).fill('Statement of applicability')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.getByText('not decided', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Open the controls' }).click()
    await page.locator('[data-at="0:1"]').focus()
    await page.keyboard.press('y')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('We develop and use AI.')
    await page.keyboard.press('Enter')
    expect(await page.evaluate<string>('document.activeElement.dataset.at')).toBe('1:2')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('3')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('y')
    const [statement] = (await milo.asks('GET', '/statements-of-applicability')).body.items!
    const said = async () => {
      const { applicable, justification, status, guidance } = await rowOf(milo, statement!, 'A.2.2')
      return { applicable, justification, status, guidance }
    }
    const expected = { applicable: true, justification: 'We develop and use AI.', status: 'partial', guidance: true }
    await expect.poll(said, soon).toEqual(expected)
    await page.getByText('Everything is saved').waitFor(soon)
    await page.locator('[data-at="1:1"]').focus()
    await page.keyboard.press('n')
    await expect.poll(async () => (await rowOf(milo, statement!, 'A.2.3')).applicable, soon).toBe(false)
    await expectSeen(page, 'applicability-grid')
    await harbour.leave(page)
  })

  test('where somebody else was faster both are told, and nothing is overwritten unseen', async () => {
    const { milo } = house
    const statement = await drawn(house)
    await answered(house, statement)
    const page = await harbour.signedIn(milo)
    await opens(page, `statements-of-applicability/${statement.number}/controls`)
    await page.locator('[data-at="0:0"]').click()
    const theirs = whole(house, { justification: 'Theirs' })
    expect((await says(milo, statement, await rowOf(milo, statement, 'A.2.2'), theirs)).status).toBe(200)
    await page.getByRole('textbox', { name: 'Why it applies or not' }).fill('Mine')
    await page.getByRole('textbox', { name: 'What shows it' }).focus()
    await page.getByText('Somebody else wrote here meanwhile').waitFor(soon)
    expect((await rowOf(milo, statement, 'A.2.2')).justification).toBe('Theirs')
    await page.getByRole('button', { name: 'Write mine over it' }).click()
    await expect.poll(async () => (await rowOf(milo, statement, 'A.2.2')).justification, soon).toBe('Mine')
    await page.context().close()
  })

  test('several controls are tailored to one system at once, with one reason', async () => {
    const { milo } = house
    const statement = await drawn(house)
    await answered(house, statement)
    const page = await harbour.signedIn(milo)
    await page.goto(at(`statements-of-applicability/${statement.number}/controls?system=${system.id}`))
    for (const ref of ['A.7.2', 'A.7.3']) await page.getByRole('checkbox', { name: `Choose ${ref}` }).check()
    await page.getByRole('textbox', { name: 'Because' }).fill('Its supplier trains it.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const own = async () => (await rowOf(milo, statement, 'A.7.3')).tailoring
    await expect
      .poll(own, soon)
      .toMatchObject([{ system: { title: 'TalentSift' }, applicable: false, justification: 'Its supplier trains it.' }])
    await expectSeen(page, 'applicability-system')
    await harbour.leave(page)
  })

  test('narrow, dark and in German the pages are whole', { timeout: 120_000 }, async () => {
    const statement = await drawn(house)
    const paths = ['', `/${statement.number}`, `/${statement.number}/controls`]
    await expectSeenEverywhere(
      (look) => harbour.signedIn(house.milo, look),
      paths.map((path) => `statements-of-applicability${path}`),
    )
  })

  test('so are those of objectives and commitments', { timeout: 120_000 }, async () => {
    const { milo, tess } = house
    const said = { title: 'We treat people fairly', kind: 'policy', owner: tess.id }
    const promise = await tess.among('commitments').raises(said)
    const made = await milo
      .among('objectives')
      .raises({ title: 'Fair ranking', owner: milo.id, commitment: promise.id })
    const paths = ['objectives', 'objectives/new', `objectives/${made.number}`, `commitments/${promise.number}`]
    await expectSeenEverywhere((look) => harbour.signedIn(milo, look), paths)
  })
})
