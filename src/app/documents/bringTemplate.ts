import { createHash } from 'node:crypto'
import { inThread } from '#documents/ownTemplate/inThread.ts'
import { limits, openTemplate } from '#documents/ownTemplate/openTemplate.ts'
import { type TemplateWord, wordsFor } from '#documents/ownTemplate/recordValues.ts'
import type { TemplateResult, TemplateValues } from '#documents/ownTemplate/values.ts'
import { actorId } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { NOTHING } from '#domain/words/ownTemplateWords.ts'
import { insertOwnTemplate, type OwnTemplate } from '#store/documents/ownTemplates.ts'
import { newId } from '#store/ids.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { fileName } from '../files/fileName.ts'
import { nameFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { mayBringTemplates, typeNamed } from './ownTemplates.ts'

export interface BroughtTemplate {
  readonly recordType: string
  readonly fileName: string
  /** What people will choose it by; the file's name where nothing is said. */
  readonly name?: string | undefined
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Takes a DOCX in as a template for records of one type. It is unpacked within bounds, holds nothing that runs or fetches, and asks
 * only for what is known (ADR 0033).
 * @throws Refused notAllowed, notFound for an unknown type, tooLarge, invalid
 */
export async function bringTemplate(app: App, caller: Caller, brought: BroughtTemplate): Promise<OwnTemplate> {
  assertRole(caller, ...mayBringTemplates)
  const type = typeNamed(brought.recordType)
  const file = fileName(brought.fileName)
  const name = nameFrom(brought.name ?? file.replace(/\.docx$/i, '')).slice(0, 120)
  const packed = packedFrom(await whole(brought.bytes))
  const words = await wordsAsked(packed, type, caller)
  const hash = createHash('sha256').update(packed).digest('hex')
  const [addedAt, addedBy] = [app.now(), actorId(caller.actor)]
  const template = { id: newId(), recordType: type.name, name, fileName: file, hash, words, addedAt, addedBy }
  await app.store.inside(caller, async (tx) => {
    await insertOwnTemplate(tx, { ...template, content: packed })
    const subject = { type: 'organization', id: caller.organization }
    const changes = Object.entries({ name, recordType: type.name, hash }).map(([part, after]) => ({
      path: `ownTemplates/${template.id}/${part}`,
      before: null,
      after,
    }))
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'ownTemplate.bring', subject, changes }),
    ])
  })
  return template
}

function packedFrom(file: Uint8Array): Uint8Array {
  const opened = openTemplate(file)
  if ('packed' in opened) return opened.packed
  if (opened.fault === 'template_too_large') throw tooLarge()
  throw new Refused('invalid', [refuse(opened.fault, { field: 'file' })])
}

async function wordsAsked(packed: Uint8Array, type: AnyRecordType, { language }: Caller): Promise<string[]> {
  const result = await inThread({ packed })
  assertReadable(result)
  if (!('words' in result)) throw new Error('A template asked for its words answered something else.')
  const known = wordsFor(type, language)
  const lists = new Set(known.filter(({ of }) => of).map(({ word }) => word))
  const texts = new Set(known.flatMap(({ word, of }) => (of ? of.map((inner) => inner.word) : [word])))
  const unknown = result.words.filter(({ name, isList }) => !(isList ? lists : texts).has(name)).map(({ name }) => name)
  const values = { words: [...new Set(unknown)].join(', ').slice(0, 300) }
  if (unknown.length > 0) throw new Refused('invalid', [refuse('template_unknown_words', { field: 'file', values })])
  if (result.words.length === 0) throw new Refused('invalid', [refuse('template_asks_nothing', { field: 'file' })])
  assertReadable(await inThread({ packed, values: trial(known) }))
  return [...new Set(result.words.map(({ name }) => name))]
}

/** Filled once with nothing, so that a list left open is said now and not to whoever wants a document. */
function trial(known: readonly TemplateWord[]): TemplateValues {
  return Object.fromEntries(known.map(({ word, of }) => [word, of ? [trial(of)] : NOTHING]))
}

function assertReadable(result: TemplateResult): void {
  if (!('unreadable' in result)) return
  const problem = result.unreadable.slice(0, 200)
  throw new Refused('invalid', [refuse('template_unreadable', { field: 'file', values: { problem } })])
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > limits.packed) throw tooLarge()
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

function tooLarge(): Refused {
  const values = { limit: limits.packed / 1024 / 1024 }
  return new Refused('tooLarge', [refuse('template_too_large', { field: 'file', values })])
}
