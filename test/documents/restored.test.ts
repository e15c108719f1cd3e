import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backupTo } from '#app/backup/backupNow.ts'
import { restore } from '#app/backup/restore.ts'
import { changeBranding } from '#app/documents/changeBranding.ts'
import { readLogo, setLogo } from '#app/documents/changeLogo.ts'
import { publicationFile } from '#app/documents/publications.ts'
import { publishRegister } from '#app/documents/publish.ts'
import { lysmarkLogo } from '#demo/lysmark/look/logo.ts'
import { openStore } from '#store/open.ts'
import { type Places, places } from '../backup/places.ts'
import { aHouse, type House } from '../trail/house.ts'

let house: House
let place: Places

beforeAll(async () => {
  house = await aHouse()
  place = await places()
})
afterAll(async () => {
  await house.close()
  await place.close()
})

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield lysmarkLogo()
}

test('a published register and the look come back from a backup with their hashes', async () => {
  const { app } = house
  const amara = await house.person('Amara', 'aimsManager')
  await house.raises(amara, { title: 'Claims wait too long' })
  await changeBranding(app, amara, { version: 0, changes: { primary: '#7a1f5c', header: 'Since 1911' } })
  await setLogo(app, amara, bytes())
  const published = await publishRegister(app, amara, {
    register: 'improvements',
    note: 'Before moving',
    language: 'en',
  })
  const path = join(place.folder, 'house.backup')
  await backupTo({ url: house.url, now: '2026-03-03T02:00:00.000Z', path })
  const url = await place.emptyTarget()
  expect((await restore({ path, url })).trails).toMatchObject([{ report: { ok: true } }])

  const store = await openStore({ url })
  try {
    const there = { ...app, store }
    const { file, publication } = await publicationFile(there, amara, published.id)
    expect(createHash('sha256').update(file).digest('hex')).toBe(published.hash)
    expect(publication).toEqual(published)
    expect(Buffer.from((await readLogo(there, amara)).bytes).equals(lysmarkLogo())).toBe(true)
  } finally {
    await store.close()
  }
})
