import { setTimeout as pause } from 'node:timers/promises'
import { type Found, findFaults } from './afterwards.ts'
import type { Cast } from './cast.ts'
import { Ledger } from './ledger.ts'
import type { Site, Target } from './site.ts'
import { noteHead, startWriting } from './writing.ts'

export interface Outcome {
  readonly kills: number
  readonly acknowledged: number
  /** Requests that were cut off or answered 5xx, and deeds that were sent more than once until they were answered. */
  readonly interrupted: number
  readonly repeated: number
  /** From the kill to the first answer to a write sent after it, milliseconds. */
  readonly backAfter: readonly number[]
  readonly found: Found
}

const CLIENTS = 8
const ENOUGH = 60

/** Kills again and again while clients write, and looks at the end whether all is there. Writes are left alone for 0.5 to 3 s between kills. */
export async function rounds(
  site: Site,
  people: Cast,
  { target, kills }: { target: Target; kills: number },
): Promise<Outcome> {
  const ledger = new Ledger()
  const writing = startWriting([site.server.address], { cast: people, ledger, clients: CLIENTS })
  const backAfter: number[] = []
  for (let n = 1; n <= kills; n++) {
    const before = ledger.acknowledged.length
    await until('writes', () => ledger.acknowledged.length > before + ENOUGH)
    await noteHead(site.server.address, people, ledger)
    await pause(500 + Math.random() * 2500)
    backAfter.push(await killed(site, target, ledger))
    for (const pid of await site.strays()) ledger.faults.push(`process ${pid} of the database is nobody's`)
    console.log(`${target} killed ${n} of ${kills}; ${ledger.acknowledged.length} writes acknowledged`)
  }
  await pause(1000)
  await writing.stop()
  const found = await findFaults({ url: await site.databaseUrl(), cast: people, ledger })
  const { acknowledged, interrupted, repeated } = ledger
  return { kills, acknowledged: acknowledged.length, interrupted, repeated, backAfter, found }
}

async function killed(site: Site, target: Target, ledger: Ledger): Promise<number> {
  const at = Date.now()
  await site.kill(target)
  const first = () => ledger.acknowledged.findLast(({ sentAt }) => sentAt > at)
  await until('an answer after the kill', () => first() !== undefined)
  return ledger.acknowledged.find(({ sentAt }) => sentAt > at)!.answeredAt - at
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + 120_000; !holds(); await pause(20))
    if (Date.now() > limit) throw new Error(`waited two minutes in vain: ${what}`)
}
