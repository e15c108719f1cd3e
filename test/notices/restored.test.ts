import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupTo } from '#app/backup/backupNow.ts'
import { restore } from '#app/backup/restore.ts'
import { sendOutgoing } from '#app/notices/sendOutgoing.ts'
import { openStore } from '#store/open.ts'
import { aWorld } from '#test/journeys/driver/world.ts'
import { places } from '../backup/places.ts'
import { allowsLoopback } from '../feeds/feeding.ts'
import { aReceiver, hooks } from './hooking.ts'

test('a house restored from a backup does not send what the other may have sent since; a person decides', async () => {
  const world = await aWorld('2026-03-02')
  const there = await places()
  const receiver = await aReceiver()
  const admin = await world.person('Root', 'administrator')
  await allowsLoopback(admin)
  await hooks(admin, { name: 'Board', address: receiver.address, events: ['created'] })
  await admin.raises({ title: 'Waits to be told' })
  const path = join(there.folder, 'waiting.backup')
  await backupTo({ url: String(world.app.store.libraryPool.options.connectionString), now: world.app.now(), path })
  const url = await there.emptyTarget()
  await restore({ path, url })
  const store = await openStore({ url })
  const outgoing = { baseUrl: 'https://meliora.example' }
  expect(await sendOutgoing({ ...world.app, store, outgoing }, world.organization)).toBe(0)
  expect(await sendOutgoing({ ...world.app, outgoing }, world.organization)).toBe(1)
  expect(receiver.received).toHaveLength(1)
  await store.close()
  await receiver.close()
  await there.close()
  await world.close()
})
