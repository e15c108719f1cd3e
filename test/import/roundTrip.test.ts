import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nineColumns } from '#domain/register/nineColumns.ts'
import { readWorkbook } from '#feeds/spreadsheet/readWorkbook.ts'
import { openWorld, type World } from '../people/world.ts'
import { aDesk, type Desk, decisionsFor, register, today } from './desk.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  world.at(`${today}T09:00:00.000Z`)
})
afterAll(() => world.close())

const files = ['service-desk-csi-register.xlsx', 'nine-columns-semicolon.csv', 'ai-office-log.xlsx'] as const
/** Two rows of the service desk bear one number, and both are theirs. */
const both = { choices: { otherRepeats: { exact: 'keepAll', different: 'keepAll' } } }

describe.each(files)('C-076 %s: in, out, into an empty organization, and out again', (name) => {
  let here: Desk
  let there: Desk
  beforeAll(async () => {
    here = await aDesk(world)
    await here.takesIn(name, register(name).bytes, decisionsFor[name])
  })

  test('C-076 gives the same nine columns as CSV, byte for byte', async () => {
    const csv = await here.takesOut('format=csv')
    there = await aDesk(world)
    await there.takesIn('register.csv', csv, both)
    const again = await there.takesOut('format=csv')
    expect(again.toString('utf8')).toBe(csv.toString('utf8'))
    expect(again.equals(csv)).toBe(true)
  })

  test('C-076 gives the same nine columns as XLSX, cell by cell', async () => {
    const xlsx = await here.takesOut('format=xlsx')
    const elsewhere = await aDesk(world)
    await elsewhere.takesIn('register.xlsx', xlsx, both)
    const again = await elsewhere.takesOut('format=xlsx')
    const [first, second] = [await cells(xlsx), await cells(again)]
    expect(second).toEqual(first)
    expect(first[0]).toEqual(nineColumns.map(({ header }) => header))
    expect(first.length).toBeGreaterThan(5)
  })
})

async function cells(file: Buffer) {
  const { sheets } = await readWorkbook(file, 'register.xlsx')
  return sheets[0]!.rows
}
