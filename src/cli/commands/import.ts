import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { acceptImport } from '#app/import/accept.ts'
import { changeImport } from '#app/import/change.ts'
import { importRows, readView } from '#app/import/read.ts'
import { startImport } from '#app/import/startImport.ts'
import type { ImportView } from '#app/import/view.ts'
import { personByName } from '#app/people/persons.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { presentedImport, presentedRow } from '#http/import/presented.ts'
import { Misuse } from '../settings.ts'
import { organizationCaller } from './organization.ts'
import { beside } from './user.ts'

interface Asked {
  readonly organization?: string
  readonly as?: string
  readonly accept?: true
  readonly repeats?: 'keepFirst' | 'keepLast' | 'keepAll' | 'skip'
  readonly withoutWrong?: true
}

/** `meliora import`: looks at a register, says what was understood, and takes it in where it is told to and nothing is undecided. */
export function importCommand(): Command {
  return new Command('import')
    .description('look at a register (XLSX, XLS, ODS, CSV, TSV) and take it in')
    .argument('<file>', 'the spreadsheet')
    .option('--organization <slug>', 'which organization, where there are several')
    .option('--as <person>', 'in whose name: an id, an e-mail or a name; otherwise the system')
    .option('--accept', 'take it in, if nothing is undecided')
    .addOption(
      new Option('--repeats <choice>', 'what to do with numbers that stand there twice or are known').choices([
        'keepFirst',
        'keepLast',
        'keepAll',
        'skip',
      ]),
    )
    .option('--without-wrong', 'leave out rows with errors')
    .action((file: string, asked: Asked) =>
      beside(async ({ app }, { baseUrl }) => {
        const { slug, ...system } = await organizationCaller(app, asked.organization)
        const caller = asked.as === undefined ? system : await inTheNameOf(app, system, asked.as)
        const view = await lookAt(app, caller, { file, asked })
        await report(app, caller, view)
        const { against } = view
        const isNothingNew = against[0]?.code === 'import_nothing_new'
        if (asked.accept && !isNothingNew) await takeIn(app, caller, view.id)
        else if (against.length > 0 && !isNothingNew) process.exitCode = 1
        else if (!isNothingNew)
          console.log(`Nothing is written yet. Accept it at ${baseUrl}/o/${slug}/import/${view.id}`)
      }),
    )
}

async function inTheNameOf(app: App, caller: Caller, named: string): Promise<Caller> {
  const { id, roles } = await personByName(app, caller, named)
  return { ...caller, actor: { kind: 'person', id, roles } }
}

async function lookAt(app: App, caller: Caller, { file, asked }: { file: string; asked: Asked }): Promise<ImportView> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) throw new Misuse(`There is no file ${file}.`)
  const { id } = await startImport(app, caller, { name: basename(file), bytes: createReadStream(file) })
  await settled(app, caller, id)
  const { repeats: choice, withoutWrong } = asked
  if (choice || withoutWrong) {
    const otherRepeats = choice && { exact: choice, different: choice, inRegister: choice }
    const choices = { ...(otherRepeats && { otherRepeats }), ...(withoutWrong && { excludeWrong: true }) }
    await changeImport(app, caller, { id, changes: { choices } })
  }
  return settled(app, caller, id)
}

async function takeIn(app: App, caller: Caller, id: string): Promise<void> {
  await acceptImport(app, caller, id)
  const { state, settled: done, rowsTaken } = await settled(app, caller, id)
  if (state !== 'accepted') throw new Error('The import was not carried out; nothing was changed.')
  console.log(
    `${rowsTaken} rows came in as ${done.accepted?.numbers.join(' to ')}. Trail head ${done.accepted?.trailHead}`,
  )
}

/** The import once nobody works on it any more. */
async function settled(app: App, caller: Caller, id: string): Promise<ImportView> {
  for (;;) {
    const view = await readView(app, caller, id)
    if (view.state === 'refused' && view.refusal) throw new Refused('invalid', [view.refusal])
    if (view.state === 'ready' || view.state === 'accepted') return view
    await new Promise((soon) => setTimeout(soon, 300))
  }
}

const MOST_LINES = 20

async function report(app: App, caller: Caller, view: ImportView): Promise<void> {
  const { preview, against } = presentedImport(view, 'en')
  if (!preview) return
  const { summary, sheetsLeftOut, questions } = preview
  const { read, toImport, unchanged, excluded, repeated, leftOut, errors, warnings } = summary
  console.log(
    `${read} rows read: ${toImport} to come in, ${unchanged} already there, ${excluded + repeated} left out by choice,`,
  )
  console.log(`${leftOut} lines that are no rows; ${errors} errors, ${warnings} warnings.`)
  for (const { sentence } of [...sheetsLeftOut, ...questions]) console.log(`- ${sentence}`)
  const wrong = await importRows(app, caller, { id: view.id, only: 'errors', limit: MOST_LINES, cursor: null })
  for (const row of wrong.items.map((each) => presentedRow(each, 'en')))
    for (const { sentence } of row.errors) console.log(`- ${row.key}: ${sentence}`)
  for (const { sentence } of against) console.log(sentence)
}
