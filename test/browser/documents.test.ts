import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report } from '#test/journeys/driver/correcting.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { at, expectSeen, type Harbour, openHarbour } from './harbour.ts'

const where = noBrowser ? `in a browser (skipped: ${noBrowser})` : 'in a browser'

describe.skipIf(noBrowser)(where, () => {
  let harbour: Harbour
  let manager: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    manager = (await harbour.joins('Maya', 'aimsManager')).among('nonconformities')
  })
  afterAll(() => harbour?.close())

  test('one click on the page of a nonconformity, and its dossier is there: as PDF, as DOCX', async () => {
    const it = await manager.raises(report)
    const page = await harbour.signedIn(manager)
    await page.goto(at(`nonconformities/${it.number}`))
    for (const [choice, ending, begins] of [
      ['PDF, to keep', 'pdf', '%PDF'],
      ['DOCX, to work on', 'docx', 'PK'],
    ] as const) {
      await page.getByRole('button', { name: 'Dossier' }).click()
      await page.getByRole('menu').waitFor()
      if (ending === 'pdf') await expectSeen(page, 'dossier-menu')
      const arriving = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: choice }).click()
      const download = await arriving
      expect(download.suggestedFilename()).toBe(`${it.number}-dossier.${ending}`)
      expect(readFileSync(await download.path()).toString('latin1', 0, begins.length)).toBe(begins)
    }
    await harbour.leave(page)
  })
})
