import { registerDocument } from '#documents/register/registerDocument.ts'
import { registerTable } from '#documents/register/registerTable.ts'
import { toolkitSize } from '#documents/toolkit/writeToolkit.ts'
import type { RegisterKey } from '#domain/publication/registerNames.ts'
import { publishedRegisters } from '#domain/publication/registers.ts'
import { dayOf } from '#domain/time/days.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { exportRegister } from '../export/exportRegister.ts'
import { registerMatter } from './registerMatter.ts'
import type { MakeAsked } from './reports.ts'
import { toolkitArchive } from './toolkit.ts'
import { type Printed, written } from './written.ts'

/** A register as this caller sees it, as a document or a workbook; it is printed, not published. */
export async function printRegister(
  register: RegisterKey,
  app: App,
  caller: Caller,
  asked: MakeAsked,
): Promise<Printed> {
  if (asked.format === 'xlsx' && register === 'improvements') return nineColumnTable(app, caller, asked)
  const { format, language, onProgress } = asked
  const matter = await app.store.reading(caller, (tx) =>
    registerMatter(
      tx,
      { app, caller },
      {
        register: publishedRegisters[register],
        language,
        eyes: eyesOf(caller),
        onLines: (count) => onProgress(count, null),
      },
    ),
  )
  const { printing, rows } = matter
  await onProgress(rows.length, rows.length + 1)
  const file =
    format === 'xlsx'
      ? registerTable(matter)
      : await written(registerDocument(matter), format === 'docx' ? 'docx' : 'pdf')
  const day = dayOf(printing.at, printing.timeZone)
  return { file, name: `${register}-${day}`, trailHead: printing.head }
}

async function nineColumnTable(app: App, caller: Caller, { language, onProgress }: MakeAsked): Promise<Printed> {
  const pieces: Uint8Array[] = []
  const head = { trailHead: '', day: '' }
  await exportRegister(
    app,
    { ...caller, language },
    {
      request: { format: 'xlsx', sort: 'number', filters: {} },
      takers: {
        begins: (begun) => Object.assign(head, begun),
        takes: async (piece) => {
          pieces.push(piece)
          await onProgress(pieces.length, null)
        },
      },
    },
  )
  return {
    file: new Uint8Array(Buffer.concat(pieces)),
    name: `improvement-register-${head.day}`,
    trailHead: head.trailHead,
  }
}

/** The whole toolkit as one file. */
export async function toolkitWhole(app: App, caller: Caller, { language, onProgress }: MakeAsked): Promise<Printed> {
  const pieces: Uint8Array[] = []
  let done = 0
  const archive = await toolkitArchive(app, caller, { language, onFile: (count) => (done = count) })
  for await (const piece of archive) {
    pieces.push(piece)
    await onProgress(done, toolkitSize)
  }
  return {
    file: new Uint8Array(Buffer.concat(pieces)),
    name: `meliora-toolkit-${dayOf(app.now(), 'UTC')}`,
    trailHead: '',
  }
}
