import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { at, type Harbour, openHarbour } from './harbour.ts'

const where = noBrowser ? `evidence with a script in it (skipped: ${noBrowser})` : 'evidence with a script in it'
const picture = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" onload="alert('svg')"><script>alert('svg script')</script></svg>`
const markup = '<!doctype html><title>Minutes</title><script>alert("html")</script>'

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let harbour: Harbour
  let milo: Person

  beforeAll(async () => {
    harbour = await openHarbour('2026-03-02')
    milo = await harbour.joins('Milo', 'aimsManager')
  }, 60_000)
  afterAll(() => harbour?.close())

  test.each([
    ['drawing.svg', picture],
    ['minutes.html', markup],
  ])(
    '%s is handed over as a file, from its record and from its address alike, and runs nowhere',
    async (name, content) => {
      const { fileId, improvement } = await attached(name, content)
      const page = await harbour.signedIn(milo)
      const said: string[] = []
      page.on('dialog', (dialog) => {
        said.push(dialog.message())
        void dialog.dismiss()
      })
      await page.goto(at(`improvements/${improvement}`))
      const [fromRecord] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click(),
      ])
      expect(fromRecord.suggestedFilename()).toBe(name)
      const [fromAddress] = await Promise.all([
        page.waitForEvent('download'),
        page.goto(`/api/v1/files/${fileId}`).catch(() => null),
      ])
      expect(fromAddress.suggestedFilename()).toBe(name)
      expect(said).toEqual([])
      await page.context().close()
    },
  )

  async function attached(name: string, content: string) {
    const record = await milo.raises({ title: `Drawn: ${name}`, description: 'As drawn' })
    const answer = await fetch(`${harbour.house.address}/api/v1/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${milo.token}`, 'meliora-file-name': name },
      body: content,
    })
    const file = (await answer.json()) as { id: string }
    const kept = await milo.asks('POST', `/improvements/${record.id}/evidence`, {
      body: { kind: 'file', fileId: file.id, label: name },
    })
    expect([answer.status, kept.status]).toEqual([201, 201])
    return { fileId: file.id, improvement: record.id }
  }
})
