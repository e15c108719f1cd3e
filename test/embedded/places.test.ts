import { chown, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloneInto, nodeInto } from '#test/embedded/clone.ts'
import { ask, freshFolder, isRoot, started, startedByChild } from '#test/embedded/machine.ts'

const NOBODY = 65534
const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
const onlyRoot = isRoot ? '' : ' (skipped: only root can become somebody else)'
const one = [{ one: 1 }]

test('it runs in a path of 150 characters with a space, a quote and an umlaut', async () => {
  const root = await freshFolder()
  const odd = join(root, "O'Brien & Söhne")
  const dataDir = join(odd, 'x'.repeat(150 - odd.length - 1))
  expect(dataDir).toHaveLength(150)
  const { url } = await started(dataDir)
  expect(await ask(url, 'select 1 as one')).toEqual(one)
})

test('it runs on a data directory under closed folders, and leaves their permissions alone', async () => {
  const root = await freshFolder(0o700)
  const dataDir = join(root, 'closed', 'data')
  await mkdir(join(root, 'closed'), { mode: 0o700 })
  const { url, serverPid } = await started(dataDir)
  expect(await ask(url, 'select 1 as one')).toEqual(one)
  if (isRoot && process.platform === 'linux') expect((await stat(`/proc/${serverPid}`)).uid).toBe(NOBODY)
  for (const folder of [root, join(root, 'closed')]) expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('from a clone in a home only its owner can enter, the programs are copied once, whole', async () => {
  const home = await freshFolder(0o700)
  const root = join(home, 'meliora')
  await cloneInto(root)
  const dataDir = join(await freshFolder(), 'data')
  const database = join(dataDir, 'database')
  // What a crash in the middle of an earlier copy, and an earlier version, leave behind.
  for (const left of ['postgresql-18.4.0.unfinished', 'postgresql-17.9.0']) {
    await mkdir(join(database, left, 'bin'), { recursive: true })
  }

  const first = startedByChild(dataDir, { root })
  expect(await ask((await first.answer()).url, 'select 1 as one')).toEqual(one)
  await first.kill('SIGTERM')
  const copies = (await readdir(database)).filter((name) => name.startsWith('postgresql-'))
  if (!isRoot) return expect(copies).toHaveLength(2)
  expect(copies).toEqual([expect.stringMatching(/^postgresql-18\.\d+\.\d+[^/]*(?<!unfinished)$/)])

  const { ino } = await stat(join(database, copies[0] as string))
  const second = startedByChild(dataDir, { root })
  expect(await ask((await second.answer()).url, 'select 1 as one')).toEqual(one)
  expect((await stat(join(database, copies[0] as string))).ino).toBe(ino)
})

test.skipIf(!isRoot)(`an ordinary user runs it from a clone of their own${onlyRoot}`, async () => {
  const home = await freshFolder(0o700)
  await chown(home, NOBODY, NOBODY)
  const root = join(home, 'meliora')
  const node = await nodeInto(home)
  await cloneInto(root, NOBODY)
  const dataDir = join(home, 'data')
  const { url, serverPid } = await startedByChild(dataDir, { before: asNobody, node, root }).answer()
  expect(await ask(url, 'select 1 as one')).toEqual(one)
  expect((await stat(`/proc/${serverPid}`)).uid).toBe(NOBODY)
  expect((await stat(join(dataDir, 'database.password'))).uid).toBe(NOBODY)
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
  expect(await readdir(join(dataDir, 'database'))).not.toContainEqual(expect.stringMatching(/^postgresql-/))
})

test.skipIf(!isRoot)(`a clone that may not be written to still runs${onlyRoot}`, async () => {
  const home = await freshFolder(0o755)
  const root = join(home, 'meliora')
  const node = await nodeInto(home)
  await cloneInto(root)
  const own = await freshFolder(0o700)
  await chown(own, NOBODY, NOBODY)
  const { url } = await startedByChild(join(own, 'data'), { before: asNobody, node, root }).answer()
  expect(await ask(url, 'select 1 as one')).toEqual(one)
})

test.skipIf(!isRoot)(`root without the right to mount is told that the folder is closed${onlyRoot}`, async () => {
  const dataDir = join(await freshFolder(0o700), 'data')
  const before = ['setpriv', '--bounding-set=-sys_admin']
  const sentence = `The account nobody, which runs the database, cannot enter ${dataDir}/database; choose a DATA_DIR it can reach`
  expect(await startedByChild(dataDir, { before }).answer()).toMatchObject({
    code: 'data_dir_unreachable',
    message: expect.stringContaining(sentence),
  })
})

test.skipIf(!isRoot)(`somebody else’s database is refused with a sentence${onlyRoot}`, async () => {
  const dataDir = join(await freshFolder(), 'data')
  await (await started(dataDir)).stop()
  const home = await freshFolder(0o755)
  const node = await nodeInto(home)
  await cloneInto(join(home, 'meliora'))
  const before = ['setpriv', '--reuid=1', '--regid=1', '--clear-groups']
  const answer = await startedByChild(dataDir, { before, node, root: join(home, 'meliora') }).answer()
  expect(answer).toMatchObject({ code: 'cluster_not_ours' })
})
