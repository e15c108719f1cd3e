import { inThread } from '#documents/ownTemplate/inThread.ts'
import { recordValues, type TemplateWord, wordsFor } from '#documents/ownTemplate/recordValues.ts'
import { actorId } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Role } from '#domain/people/roles.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Language } from '#domain/words/language.ts'
import {
  listOwnTemplates,
  type OwnTemplate,
  readOwnTemplate,
  withdrawOwnTemplate,
} from '#store/documents/ownTemplates.ts'
import { namesOf } from '#store/records/existing.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertRole, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { recordMatter } from './recordMatter.ts'
import type { Printed } from './written.ts'

/** Who brings templates: whoever looks after how the organization writes. */
export const mayBringTemplates: readonly Role[] = ['administrator', 'aimsManager', 'documentOwner']

export interface OwnTemplateList {
  readonly items: readonly OwnTemplate[]
  readonly names: Readonly<Record<string, string>>
}

/** Templates in use; every member may read and fill them. */
export function ownTemplates(app: App, caller: Caller, recordType?: string): Promise<OwnTemplateList> {
  return app.store.reading(caller, async (tx) => {
    const items = await listOwnTemplates(tx, recordType)
    const people = items.flatMap(({ addedBy }) => addedBy ?? [])
    return { items, names: await namesOf(tx, [...new Set(people)]) }
  })
}

/** The record type called so. @throws Refused notFound */
export function typeNamed(name: string): AnyRecordType {
  return found(Object.hasOwn(recordTypes, name) ? recordTypes[name] : undefined)
}

/** Words a template for records of this type may ask for. @throws Refused notFound */
export function templateWordsFor(recordType: string, language: Language): TemplateWord[] {
  return wordsFor(typeNamed(recordType), language)
}

/** A record's facts in a template of the organization's own. @throws Refused notFound */
export async function fillOwnTemplate(
  app: App,
  caller: Caller,
  { id, ref, language }: { readonly id: string; readonly ref: string; readonly language: Language },
): Promise<Printed> {
  const { template, matter } = await app.store.reading(caller, async (tx) => {
    const template = found(await readOwnTemplate(tx, idFrom(id, 'id')))
    const type = typeNamed(template.recordType)
    return { template, matter: await recordMatter(tx, { app, caller }, { type, ref, language }) }
  })
  const result = await inThread({ packed: new Uint8Array(template.content), values: recordValues(matter) })
  if (!('file' in result))
    throw new Error(`The template ${id} was read when it came and is not filled now: ${JSON.stringify(result)}`)
  const { record, printing } = matter
  return { file: result.file, name: `${record.number ?? record.id} ${template.name}`, trailHead: printing.head }
}

/** The template as it is kept. @throws Refused notFound */
export function ownTemplateFile(app: App, caller: Caller, id: string): Promise<{ name: string; file: Uint8Array }> {
  return app.store.reading(caller, async (tx) => {
    const { fileName, content } = found(await readOwnTemplate(tx, idFrom(id, 'id')))
    return { name: fileName, file: new Uint8Array(content) }
  })
}

/** Takes a template out of use; what was made from it stays. @throws Refused notAllowed, notFound */
export async function withdrawTemplate(app: App, caller: Caller, id: string): Promise<void> {
  assertRole(caller, ...mayBringTemplates)
  await app.store.inside(caller, async (tx) => {
    const template = found(await readOwnTemplate(tx, idFrom(id, 'id')))
    const at = app.now()
    await withdrawOwnTemplate(tx, template.id, { at, by: actorId(caller.actor) })
    const subject = { type: 'organization', id: caller.organization }
    const changes = [{ path: `ownTemplates/${template.id}/withdrawnAt`, before: null, after: at }]
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'ownTemplate.withdraw', subject, changes }),
    ])
  })
}
