import type { RichText } from '#domain/richText/richText.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { leveled } from '../controlled/leveled.ts'
import { evidencePart } from '../records/evidencePart.ts'
import { fieldsPart } from '../records/fieldsPart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { sayingsOf } from '../records/sayings.ts'
import { checkingPart, linksPart, trailPart } from '../records/trailPart.ts'
import type { Block, WrittenDocument } from '../writtenDocument.ts'

/** Any record as a document: what it says, what shows it, what it hangs together with, and its history. */
export function roomRecordDocument(matter: RecordMatter, text: RichText | null = null): WrittenDocument {
  const sayings = sayingsOf(matter)
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    ...fieldsPart(matter.type.fields, matter.record, sayings),
    ...(text ? [{ kind: 'rich' as const, text: leveled(text) }] : []),
    ...evidencePart(matter, sayings),
    ...linksPart(matter, sayings),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  return recordDocument(matter.type.label, matter, { sayings, blocks })
}
