import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aHouse, type House } from '../trail/house.ts'
import { type Places, places } from './places.ts'

// Every command is a process of its own.
vi.setConfig({ testTimeout: 90_000 })

let house: House
let there: Places

beforeAll(async () => {
  house = await aHouse()
  there = await places()
  await house.raises(await house.person('Ada', 'employee'), { title: 'Queue at the desk' })
})
afterAll(async () => {
  await there.close()
  await house.close()
})

interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `meliora …` as a person would, on a database. */
function meliora(databaseUrl: string, ...args: readonly string[]): Promise<Said> {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, DATA_DIR: join(there.folder, 'data') }
  return new Promise((done) => {
    execFile('bin/meliora', args, { env }, (failure, out, err) => {
      done({ code: typeof failure?.code === 'number' ? failure.code : 0, out, err })
    })
  })
}

test('two commands move house; the trail proves itself in the new one, in a file, and against the head that was printed', async () => {
  const file = join(there.folder, 'house.backup')
  const made = await meliora(house.url, 'backup', '--to', file)
  expect(made).toMatchObject({ code: 0, err: '' })
  const head = new RegExp(`${house.slug}: trail head (\\S+)`).exec(made.out)?.[1] ?? ''
  expect(head).toMatch(/^5:[0-9a-f]{64}$/)

  const url = await there.emptyTarget()
  expect(await meliora(house.url, 'restore', file, '--into', url)).toMatchObject({ code: 0, err: '' })
  const verified = await meliora(url, 'trail', 'verify', '--organization', house.slug, '--anchor', head)
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('5 entries verified') })

  const exported = join(there.folder, 'trail.jsonl')
  expect((await meliora(url, 'trail', 'export', '--to', exported)).code).toBe(0)
  expect((await meliora(url, 'trail', 'verify', '--file', exported, '--anchor', head)).code).toBe(0)
  await writeFile(exported, (await readFile(exported, 'utf8')).replace('person.add', 'person.off'))
  const altered = await meliora(url, 'trail', 'verify', '--file', exported)
  expect(altered).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Entry 2 was changed.') })
})

test('no is 1, asked wrongly is 2, each with a sentence', async () => {
  const taken = join(there.folder, 'taken')
  await writeFile(taken, 'not a backup')
  const says = async (code: number, sentence: string, ...args: readonly string[]) =>
    expect(await meliora(house.url, ...args)).toMatchObject({ code, err: expect.stringContaining(sentence) })
  await says(1, 'a backup overwrites nothing', 'backup', '--to', taken)
  await says(1, 'The backup is cut short or was altered', 'restore', taken)
  await says(2, 'There is no file', 'restore', join(there.folder, 'nowhere'))
  await says(2, '--into takes', 'restore', taken, '--into', 'house')
  await says(2, 'An anchor looks like', 'trail', 'verify', '--anchor', '12')
  await says(2, 'There is no organization "nobody"', 'trail', 'verify', '--organization', 'nobody')
  await says(2, 'unknown option', 'trail', 'verify', '--quickly')
})
