import { fullCycleDocument } from '#documents/certification/fullCycle.ts'
import { surveillancePackDocument } from '#documents/certification/surveillancePack.ts'
import type { Printing } from '#documents/records/matter.ts'
import type { WrittenDocument } from '#documents/writtenDocument.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Language } from '#domain/words/language.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../../app.ts'
import type { Caller } from '../../caller.ts'
import { onDay } from '../../conformity/today.ts'
import { printingOf } from '../../documents/recordMatter.ts'
import { type DocumentFormat, type Printed, written } from '../../documents/written.ts'
import { load } from '../../records/load.ts'
import { cycleWithin } from './fullCycle.ts'
import type { Certificate } from './keeping.ts'
import { packWithin } from './pack.ts'

interface Asked {
  readonly ref: string
  readonly format: DocumentFormat
  readonly language: Language
}

/** What the body looks at in a surveillance, as a file (C-293). @throws Refused notFound */
export function printPack(app: App, caller: Caller, asked: Asked): Promise<Printed> {
  return printAbout(app, caller, asked, {
    name: 'surveillance',
    made: async (tx, record, on, printing) =>
      surveillancePackDocument(await packWithin(tx, record, on), subjectOf(record), printing),
  })
}

/** The report on the whole cycle, as a file (C-297). @throws Refused notFound */
export function printCycle(app: App, caller: Caller, asked: Asked): Promise<Printed> {
  return printAbout(app, caller, asked, {
    name: 'cycle',
    made: async (tx, record, on, printing) =>
      fullCycleDocument(await cycleWithin(tx, record, on), subjectOf(record), printing),
  })
}

interface Made {
  readonly name: string
  made(
    tx: Tx,
    record: Certificate,
    on: { readonly today: string; readonly timeZone: string },
    printing: Printing,
  ): Promise<WrittenDocument>
}

async function printAbout(
  app: App,
  caller: Caller,
  { ref, format, language }: Asked,
  { name, made }: Made,
): Promise<Printed> {
  const { document, record, head } = await app.store.reading(caller, async (tx) => {
    const found = (await load(tx, caller, { type: certification, ref })) as Certificate
    const printing = await printingOf(tx, { app, caller }, language)
    const on = await onDay(tx, app.now())
    return { document: await made(tx, found, on, printing), record: found, head: printing.head }
  })
  return {
    file: await written(document, format),
    name: `${record.number ?? record.id}-${name}`,
    trailHead: head,
  }
}

function subjectOf({ number, title }: Certificate): string {
  return [number, title].filter(Boolean).join(' · ')
}
