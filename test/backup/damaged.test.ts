import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { backupNow } from '#app/backup/backupNow.ts'
import { contentOf, writeWhole } from '#app/backup/file.ts'
import { restore } from '#app/backup/restore.ts'
import { type Frame, framed, framesIn } from '#store/backup/frames.ts'
import { aHouse } from '../trail/house.ts'
import { ask, type Places, places } from './places.ts'

let there: Places
/** The path of a backup as it was written. */
let original: string

beforeAll(async () => {
  there = await places()
  const house = await aHouse()
  await house.raises(await house.person('Ada', 'employee'), { title: 'Queue at the desk' })
  original = (await backupNow({ url: house.url, now: house.app.now(), folder: there.folder, occasion: 'manual' })).path
  await house.close()
})
afterAll(() => there.close())

const tables = "select count(*)::int as count from pg_tables where schemaname = 'public'"

describe('a file that is not as it was written is refused, and the database stays empty', () => {
  let bytes: Buffer
  let target: string
  beforeAll(async () => {
    target = await there.emptyTarget()
  })
  beforeEach(async () => {
    bytes = await readFile(original)
  })
  afterEach(async () => {
    expect(await ask(target, tables)).toEqual([{ count: 0 }])
  })

  async function refused(altered: Buffer): Promise<void> {
    const path = join(there.folder, 'altered.backup')
    await writeFile(path, altered)
    await refusedFile(path)
  }

  async function refusedFile(path: string): Promise<void> {
    await expect(restore({ path, url: target })).rejects.toMatchObject({
      kind: 'invalid',
      refusals: [{ code: 'backup_damaged' }],
    })
  }

  test('cut short anywhere', async () => {
    for (const share of [0, 0.01, 0.3, 0.7, 0.99]) await refused(bytes.subarray(0, Math.floor(bytes.length * share)))
    await refused(bytes.subarray(0, bytes.length - 1))
  })

  test('one byte changed anywhere', async () => {
    for (let turn = 0; turn < 40; turn++) {
      const altered = Buffer.from(bytes)
      altered[Math.floor((turn / 40) * bytes.length)]! ^= 0x01
      await refused(altered)
    }
  })

  test('something else altogether, or something added', async () => {
    await refused(Buffer.from('PK\x03\x04 something else'))
    await refused(Buffer.concat([bytes, bytes]))
    await refused(Buffer.concat([bytes, Buffer.from('x')]))
  })

  test('sealed anew by someone who knows how: the checksums inside still tell', async () => {
    const isRow = ({ kind, payload }: Frame) => kind === 'rows' && payload.includes('Queue at the desk')
    const reworded = ({ kind, payload }: Frame) =>
      framed(kind, Buffer.from(payload.toString().replace('Queue', 'Quiet')))
    await rewritten((frame) => (isRow(frame) ? [reworded(frame)] : [whole(frame)]))
    await rewritten((frame) => (isRow(frame) ? [] : [whole(frame)]))
    await rewritten((frame) => (frame.kind === 'end' ? [] : [whole(frame)]))
    await rewritten((frame) => [whole(frame), whole(frame)])
    let isSkipping = false
    await rewritten((frame) => {
      if (frame.kind === 'table') isSkipping = JSON.parse(frame.payload.toString()).name === 'person'
      return isSkipping ? [] : [whole(frame)]
    })
  })

  const whole = ({ kind, payload }: Frame) => framed(kind, payload)

  /** The same file with its frames changed, compressed and sealed as every backup is. */
  async function rewritten(change: (frame: Frame) => Buffer[]): Promise<void> {
    const path = join(there.folder, `${randomUUID()}.backup`)
    const frames = async function* () {
      for await (const frame of framesIn(contentOf(original))) yield* change(frame)
    }
    await writeWhole(path, frames(), async () => {})
    await refusedFile(path)
  }
})

test('a backup taken after someone touched the trail is refused with the entry named', async () => {
  const touched = await aHouse('Touched')
  await touched.tampers(`update trail_entry set entry = replace(entry, 'person.add', 'person.off') where seq = 2`)
  const made = await backupNow({ url: touched.url, now: touched.app.now(), folder: there.folder, occasion: 'manual' })
  await touched.close()
  const url = await there.emptyTarget()
  await expect(restore({ path: made.path, url })).rejects.toMatchObject({
    refusals: [{ code: 'backup_trail_broken' }, { code: 'trail_changed', values: { seq: 2 } }],
  })
  expect(await ask(url, tables)).toEqual([{ count: 0 }])
})
