import { controlledCopy } from '#documents/controlled/controlledCopy.ts'
import { document } from '#domain/records/document/document.ts'
import type { Document } from '#domain/records/document/fields.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import type { Language } from '#domain/words/language.ts'
import { readContent } from '#store/documentControl/content.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { recordMatter } from './recordMatter.ts'
import { type DocumentFormat, type Printed, written } from './written.ts'

/** A version of a document as a file, marked across every page where it does not hold (C-344). @throws Refused notFound */
export async function printControlledCopy(
  app: App,
  caller: Caller,
  { ref, format, language }: { ref: string; format: DocumentFormat; language: Language },
): Promise<Printed> {
  const matter = await app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: documentVersion, ref, language })
    const { id, title, document: of } = around.record
    const whole = of ? await readRecord(tx, document, { ref: String(of), eyes: eyesOf(caller) }) : undefined
    return {
      ...around,
      document: (whole as (Stored & Document) | undefined) ?? { number: null, title, kind: null, classification: null },
      text: (await readContent(tx, id, 'internal'))?.body ?? null,
    }
  })
  const { document: of, record, printing } = matter
  return {
    file: await written(controlledCopy(matter), format),
    name: `${of.number ?? record.number ?? record.id}-v${String(record.edition ?? 0)}`,
    trailHead: printing.head,
  }
}
