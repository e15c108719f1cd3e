import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { noBrowser, settled } from './browser.ts'
import { at, expectSeen, type Harbour, nextOn, openHarbour, opens, types } from './harbour.ts'

const where = noBrowser ? `documents in a browser (skipped: ${noBrowser})` : 'documents in a browser'

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let harbour: Harbour
  let author: Person
  let keeper: Person
  let reader: Person
  let document: Page

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    author = await harbour.joins('Elena', 'processOwner')
    keeper = await harbour.joins('Dora', 'documentOwner')
    reader = await harbour.joins('Rolf', 'employee')
    document = await author.among('documents').raises({
      title: 'Onboarding',
      owner: author.id,
      kind: 'procedure',
      classification: 'internal',
      mustRead: ['everyone'],
    })
  }, 60_000)
  afterAll(() => harbour?.close())

  const draftOf = async () => (await author.among('document-versions').lists('?sort=-number'))[0]!

  test('a version is begun on the document’s page, written in place, and submitted', async () => {
    const page = await harbour.signedIn(author)
    await opens(page, `documents/${document.number}`)
    await page.getByRole('button', { name: 'Begin a new version' }).click()
    await page.getByRole('heading', { name: 'Next: Submit for review' }).waitFor()
    await page.getByRole('button', { name: 'Write: Text', exact: true }).click()
    const editor = page.getByRole('textbox', { name: 'Text of the document' })
    await editor.click()
    await page.getByRole('button', { name: 'Heading 1' }).click()
    await page.keyboard.type('Before the first task')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Numbered list', exact: true }).click()
    await page.keyboard.type('The mentor is named')
    await page.keyboard.press('Enter')
    await page.keyboard.type('The training is assigned')
    await expectSeen(page, 'document-editor')
    await page.keyboard.press('Control+s')
    await page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Close the editor' }).click()
    await page.getByRole('heading', { name: 'Before the first task' }).waitFor()
    expect((await author.among('document-versions').reads(await draftOf())).fields.contentHash).toMatch(
      /^[0-9a-f]{64}$/,
    )
    await nextOn(page).getByRole('button', { name: 'Submit for review', exact: true }).click()
    await page.getByText('It waits for').waitFor()
    await harbour.leave(page)
  })

  test('somebody else approves it and puts it into force', async () => {
    const page = await harbour.signedIn(keeper)
    await opens(page, `document-versions/${(await draftOf()).number}`)
    await nextOn(page).getByRole('button', { name: 'Approve', exact: true }).click()
    await nextOn(page).getByRole('button', { name: 'Put into force', exact: true }).click()
    await page.getByRole('heading', { name: 'Next: Make it known' }).waitFor()
    await types(page, { 'How it was made known': 'In the morning round' })
    await expectSeen(page, 'document-in-force')
    await harbour.leave(page)
  })

  test('a reader on a phone finds it, reads it and confirms; who is missing is seen', async () => {
    const page = await harbour.signedIn(reader, { width: 390 })
    await opens(page, 'reading')
    await page.getByRole('link', { name: /Onboarding/ }).click()
    await page.getByRole('heading', { name: 'Before the first task' }).waitFor()
    await expectSeen(page, 'document-to-read')
    await page.getByRole('button', { name: 'I have read it' }).click()
    await page.getByText('You confirmed reading it on').waitFor()
    await harbour.leave(page)

    const office = await harbour.signedIn(keeper)
    await opens(office, `documents/${document.number}`)
    await office.getByText('1 of 4 confirmed').waitFor()
    await office.getByRole('listitem').filter({ hasText: 'Elena' }).first().waitFor()
    await expectSeen(office, 'document-readers')
    await harbour.leave(office)
  })

  test('the version before says across its text that it does not hold', async () => {
    const versions = author.among('document-versions')
    const first = await draftOf()
    const begun = await author.asks('POST', `/documents/${document.id}/versions`, { body: {} })
    await versions.makes('submit', begun.body.id, { changeNote: 'Mentors first' })
    await keeper.among('document-versions').makes('approve', begun.body.id)
    await keeper.among('document-versions').makes('release', begun.body.id)
    const page = await harbour.signedIn(reader)
    await opens(page, `document-versions/${first.number}`)
    await page.getByText('Superseded: kept to be read, not to be used.').waitFor()
    expect(await page.locator('[data-watermark="superseded"]').count()).toBe(1)
    await expectSeen(page, 'document-superseded')
    await harbour.leave(page)
  })

  test('called confidential, it names its readers on its page and is not there for anybody else', async () => {
    const secret = await keeper.among('documents').raises({
      title: 'Test of our defences',
      owner: keeper.id,
      kind: 'record',
      classification: 'internal',
    })
    const page = await harbour.signedIn(keeper)
    await opens(page, `documents/${secret.number}`)
    await page.getByRole('button', { name: 'Edit: How it is controlled' }).click()
    await page.getByText('Confidential', { exact: true }).click()
    const people = page.getByText('And by these people', { exact: true }).locator('..')
    await people.getByRole('button', { name: 'Add', exact: true }).click()
    await people.getByRole('combobox').fill('Elen')
    await page.getByRole('option', { name: /Elena/ }).click()
    await expectSeen(page, 'document-readers-chosen')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('And by these people').waitFor()
    await expectSeen(page, 'document-confidential')
    await harbour.leave(page)
    expect((await author.among('documents').reads(secret)).fields).toMatchObject({ classification: 'confidential' })
    const other = await harbour.signedIn(reader, { width: 390 })
    await other.goto(at(`documents/${secret.number}`))
    await settled(other)
    await expectSeen(other, 'document-hidden')
    await other.getByRole('heading', { name: 'Nothing here' }).waitFor()
    await other.context().close()
  })
})
