import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { Command } from 'commander'
import { anchorsFrom } from '#app/trail/anchors.ts'
import { exportFromDatabase, type Sink } from '#app/trail/exportTrail.ts'
import { faultSentence, type TrailReport } from '#app/trail/told.ts'
import { verifyDatabase, verifyFile } from '#app/trail/verify.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { sentence } from '#domain/words/sentence.ts'
import { atDatabase } from '../database.ts'
import { readable } from '../readable.ts'
import { Misuse } from '../settings.ts'

interface Verifying {
  readonly organization?: string
  readonly anchor: string[]
  readonly file?: string
}

interface Exporting {
  readonly organization?: string
  readonly to?: string
}

/** `meliora trail`: proves the trail, in the database or in an exported file, and exports it. */
export function trailCommand(): Command {
  const trail = new Command('trail').description('prove and export the trail').exitOverride()
  trail
    .command('verify')
    .description('verify every entry and value; exit code 1 when something was altered')
    .option('--organization <slug>', 'one organization instead of all')
    .option('--anchor <seq:hash...>', 'heads kept elsewhere: shows a cut end and a rewritten chain', [])
    .option('--file <path>', 'an exported trail instead of the database')
    .action(verify)
  trail
    .command('export')
    .description('write the whole trail as a file that verifies by itself')
    .option('--organization <slug>', 'which organization, where there are several')
    .option('--to <path>', 'a file that is not there yet; standard output if not given')
    .action(exported)
  return trail
}

async function verify({ organization, anchor, file }: Verifying): Promise<void> {
  if (file && organization) throw new Misuse('An exported file holds one organization; leave --organization out.')
  const anchors = await asMisuse(() => anchorsFrom(anchor))
  if (file) return tell(file, await verifyFile(readable(file), anchors))
  if (anchors.length > 0 && !organization)
    throw new Misuse('An anchor belongs to one organization; name it with --organization.')
  const reports = await atDatabase(({ url }) => asMisuse(() => verifyDatabase(url, { organization, anchors })))
  if (reports.length === 0) console.log('There is no organization here yet.')
  for (const report of reports) tell(report.slug, report)
}

function tell(name: string, { ok, count, redacted, sealed, head, faults, faultCount }: TrailReport): void {
  if (ok) {
    const asides = [redacted > 0 && `${redacted} values redacted`, sealed > 0 && `${sealed} entries sealed`].filter(
      Boolean,
    )
    console.log(
      `${name}: ${[`${count} entries verified`, ...asides].join(', ')}. Head, to keep elsewhere as an anchor: ${head}`,
    )
    return
  }
  for (const fault of faults) console.error(`${name}: ${faultSentence(fault, 'en')}`)
  if (faultCount > faults.length) console.error(`${name}: … and ${faultCount - faults.length} more.`)
  process.exitCode = 1
}

async function exported({ organization, to }: Exporting): Promise<void> {
  const exportedAt = new Date().toISOString()
  const out = to ? createWriteStream(to, { flags: 'wx', mode: 0o600 }) : process.stdout
  const sink: Sink = (piece) =>
    new Promise((done, fail) => out.write(piece, (failure) => (failure ? fail(failure) : done())))
  await atDatabase(({ url }) => asMisuse(() => exportFromDatabase(url, { organization, exportedAt }, sink)))
  if (out !== process.stdout) await finished(out.end())
}

/** What is refused here was asked wrongly. */
async function asMisuse<T>(ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (failure) {
    throw failure instanceof Refused
      ? new Misuse(failure.refusals.map((each) => sentence(each, 'en')).join(' '))
      : failure
  }
}
