import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEmbedded } from '#store/embedded/start.ts'
import { ask, freshFolder, started, startedByChild } from '#test/embedded/machine.ts'

test('a second start on the same data directory is refused, naming the process that runs', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const server = startedByChild(dataDir)
  const { url } = await server.answer()
  const refusal = `Another Meliora (process ${server.pid}) already runs on ${dataDir}; stop it first or choose another DATA_DIR.`
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: 'data_dir_in_use', message: refusal })
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a second start in the same process is refused as well, and does not let go of the first one’s lock', async () => {
  const dataDir = join(await freshFolder(), 'data')
  await started(dataDir)
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: 'data_dir_in_use' })
  expect(await startedByChild(dataDir).answer()).toMatchObject({ code: 'data_dir_in_use' })
})

test('what a dead process left behind never blocks, even if its number lives again', async () => {
  const dataDir = join(await freshFolder(), 'data')
  const server = startedByChild(dataDir)
  await server.answer()
  await server.kill('SIGKILL')
  await writeFile(join(dataDir, 'meliora.pid'), `${process.ppid}\n`)
  const { url } = await started(dataDir)
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a failed start lets go of the data directory', async () => {
  const dataDir = join(await freshFolder(), 'data')
  await (await started(dataDir)).stop()
  const version = join(dataDir, 'database', 'cluster', 'PG_VERSION')
  await writeFile(version, '12\n')
  const refused = { code: 'cluster_of_other_version', values: { found: '12', expected: '18' } }
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject(refused)
  await writeFile(version, '18\n')
  expect(await ask((await started(dataDir)).url, 'select 1 as one')).toEqual([{ one: 1 }])
})
