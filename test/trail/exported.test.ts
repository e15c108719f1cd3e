import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anchorsFrom } from '#app/trail/anchors.ts'
import { exportFromDatabase, exportOwnTrail } from '#app/trail/exportTrail.ts'
import { openExport } from '#app/trail/readExport.ts'
import { verifyFile } from '#app/trail/verify.ts'
import { verifyTrail } from '#store/trail/verify.ts'
import { aHouse, type House } from './house.ts'

let house: House
let folder: string
/** The exported file, its lines, and the head to keep. */
let exported: string
let lines: string[]
let anchor: string

beforeAll(async () => {
  house = await aHouse()
  folder = await mkdtemp(join(tmpdir(), 'meliora-trail-'))
  const ada = await house.person('Ada', 'employee')
  let record = await house.raises(ada, { title: 'Line\u2028separators stay inside', description: 'Monday mornings' })
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    record = await house.edits(ada, record, { description: `${day} mornings` })
  }
  exported = ''
  await exportFromDatabase(house.url, { exportedAt: house.app.now() }, async (piece) => {
    exported += piece
  })
  lines = exported.split('\n').slice(0, -1)
  anchor = JSON.parse(lines[0]!).head
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true })
})

async function report(text: string | Buffer, ...anchors: string[]) {
  const file = join(folder, 'trail.jsonl')
  await writeFile(file, text)
  return verifyFile(file, anchorsFrom(anchors))
}
const faults = async (changed: readonly string[], ...anchors: string[]) =>
  (await report(resealed(changed), ...anchors)).faults

/** The file with its last line recomputed, as someone would who knows how it is made. */
function resealed(changed: readonly string[]): string {
  const text = changed
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join('')
  return `${text}{"sha256":"${createHash('sha256').update(text).digest('hex')}"}\n`
}

const withLine = (at: number, change: (line: Record<string, unknown>) => object) =>
  lines.map((line, each) => (each === at ? JSON.stringify(change(JSON.parse(line))) : line))
const line = (seq: number) => lines[seq]!

test('an untouched export verifies without its database, against its own head as anchor', async () => {
  expect(await report(exported, anchor)).toMatchObject({
    ok: true,
    count: 9,
    head: anchor,
    organization: house.organization,
    faults: [],
  })
  expect(resealed(lines)).toBe(exported)
})

test('changed, removed, reordered and inserted entries are named, though the checksum was recomputed', async () => {
  const forged = lines.slice()
  forged.splice(7, 0, line(5))
  expect(await faults(withLine(6, (it) => ({ ...it, entry: String(it.entry).replace('web', 'api') })))).toEqual([
    { kind: 'changed', seq: 6 },
  ])
  expect(await faults(lines.filter((_, at) => at !== 6))).toEqual([{ kind: 'removed', seq: 6, upTo: 6 }])
  expect(await faults([...lines.slice(0, 6), line(7), line(6), ...lines.slice(8)])).toEqual([
    { kind: 'reordered', seq: 6 },
  ])
  expect(await faults(forged)).toEqual([{ kind: 'inserted', seq: 5 }])
})

test('a cut end shows by the head in the header, and by an anchor when the header was changed too', async () => {
  const cut = [...lines.slice(0, 8), line(10)]
  expect(await faults(cut)).toEqual([{ kind: 'cut', seq: 8, upTo: 9 }])
  const head = `7:${JSON.parse(line(7)).hash}`
  const headed = [JSON.stringify({ ...JSON.parse(line(0)), head }), ...cut.slice(1)]
  expect(await faults(headed)).toEqual([])
  expect(await faults(headed, anchor)).toEqual([{ kind: 'cut', seq: 8, upTo: 9 }])
})

test('a file that was touched anywhere says so: also where only the file was touched', async () => {
  expect((await report(exported.replace('exportedAt":"2026', 'exportedAt":"2025'))).faults).toEqual([
    { kind: 'altered', seq: 11 },
  ])
  expect((await report(exported.slice(0, -1))).faults).toEqual([{ kind: 'altered', seq: 11 }])
  expect((await report(`${exported}\n`)).faults).toEqual([{ kind: 'altered', seq: 12 }])
  await expect(report('something else')).rejects.toThrow('trail_not_an_export')
  await expect(report('')).rejects.toThrow('trail_not_an_export')
})

/** Whether the file, in memory, is found wanting; a file that is not taken for an export is. */
async function isFound(bytes: Buffer): Promise<boolean> {
  try {
    const { entries, ...opened } = await openExport(
      Readable.from([bytes.subarray(0, 50), bytes.subarray(50)]) as AsyncIterable<Buffer>,
    )
    return !(await verifyTrail(entries, { ...opened, anchors: anchorsFrom([anchor]) })).ok
  } catch (refused) {
    return String(refused).includes('trail_not_an_export')
  }
}

describe('any single alteration of an exported file is found', () => {
  const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const place = (at: number, length: number) => Math.floor(at * length)

  test('of its bytes: one changed, some removed, one put in', async () => {
    const bytes = Buffer.from(exported)
    const alteration = fc.oneof(
      fc.record({ at: position, xor: fc.integer({ min: 1, max: 255 }) }).map(({ at, xor }) => {
        const altered = Buffer.from(bytes)
        altered[place(at, bytes.length)]! ^= xor
        return altered
      }),
      fc
        .record({ at: position, count: fc.integer({ min: 1, max: 5000 }) })
        .map(({ at, count }) =>
          Buffer.concat([bytes.subarray(0, place(at, bytes.length)), bytes.subarray(place(at, bytes.length) + count)]),
        ),
      fc
        .record({ at: position, byte: fc.integer({ min: 0, max: 255 }) })
        .map(({ at, byte }) =>
          Buffer.concat([
            bytes.subarray(0, place(at, bytes.length)),
            Buffer.from([byte]),
            bytes.subarray(place(at, bytes.length)),
          ]),
        ),
    )
    await fc.assert(fc.asyncProperty(alteration, isFound), { numRuns: 400 })
  })

  test('of its entries, with the checksum recomputed', async () => {
    const entryLine = position.map((at) => 1 + place(at, lines.length - 2))
    const alteration = fc.oneof(
      entryLine.map((at) => lines.filter((_, each) => each !== at)),
      fc
        .tuple(entryLine, entryLine)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => moved(from, to)),
      fc.tuple(entryLine, entryLine).map(([from, to]) => [...lines.slice(0, to), line(from), ...lines.slice(to)]),
      fc
        .tuple(entryLine, position, fc.integer({ min: 1, max: 9 }))
        .map(([at, where, by]) => withLine(at, (it) => nudged(it, where, by))),
    )
    await fc.assert(
      fc.asyncProperty(alteration, (changed) => isFound(Buffer.from(resealed(changed)))),
      { numRuns: 400 },
    )
  })

  function moved(from: number, to: number): string[] {
    const rest = lines.filter((_, at) => at !== from)
    return [...rest.slice(0, to), line(from), ...rest.slice(to)]
  }

  /** One leaf of an entry's line, somewhat different: a number counted up, a digit or letter replaced, a text taken away. */
  function nudged(read: Record<string, unknown>, where: number, by: number): object {
    const leaves: [Record<string, unknown>, string][] = []
    const walk = (node: unknown) => {
      for (const [key, value] of Object.entries(node ?? {})) {
        if (typeof value === 'object' && value !== null) walk(value)
        else leaves.push([node as Record<string, unknown>, key])
      }
    }
    walk(read)
    const [node, key] = leaves[place(where, leaves.length)]!
    const value = node[key]
    if (typeof value === 'number') node[key] = value + by
    else if (by === 9 || typeof value !== 'string') node[key] = null
    else node[key] = replacedAt(value, place((where * 997) % 1, value.length))
    return read
  }

  function replacedAt(text: string, at: number): string {
    return `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`
  }
})

test('what the exporter may not see comes sealed: the chain verifies and nothing is told', async () => {
  const auditor = await house.person('Ines', 'internalAuditor')
  const narrow = await house.raises(auditor, { title: 'A concern', description: 'In confidence' })
  await house.tampers(`update record set audience = '{role:topManagement}' where id = '${narrow.id}'`)
  let text = ''
  await exportOwnTrail(house.app, auditor, async (piece) => {
    text += piece
  })
  expect(text).not.toContain('In confidence')
  expect(text).not.toContain(narrow.id)
  expect(await report(text)).toMatchObject({ ok: true, sealed: 1, faults: [] })
  const ada = await house.person('Bo', 'employee')
  await expect(async () => exportOwnTrail(house.app, ada, async () => {})).rejects.toThrow('not_allowed')
})
