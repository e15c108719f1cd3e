import { createHash } from 'node:crypto'
import { writePdf } from '#documents/pdf/writePdf.ts'
import { registerDocument } from '#documents/register/registerDocument.ts'
import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import type { RegisterKey } from '#domain/publication/registerNames.ts'
import { publishedRegisters, retention } from '#domain/publication/registers.ts'
import { dayOf } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Language } from '#domain/words/language.ts'
import { insertPublication, nextVersion, type Publication } from '#store/documents/publications.ts'
import { newId } from '#store/ids.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { registerMatter } from './registerMatter.ts'

/** Who keeps registers as documents. */
export const mayPublish: readonly Role[] = ['aimsManager', 'improvementCoordinator', 'documentOwner', 'topManagement']

export interface PublishAsked {
  readonly register: RegisterKey
  /** Why this version. */
  readonly note: string
  readonly language: Language
  readonly retentionMonths?: number | undefined
  readonly onLines?: (count: number) => Promise<void> | void
}

/**
 * Publishes a register as its next version: one moment of it, as PDF/A, with its SHA-256 in the trail under the name of who
 * published it (C-077). Only what everyone may see stands in it.
 * @throws Refused notAllowed, invalid, notNow where somebody else published meanwhile
 */
export async function publishRegister(app: App, caller: Caller, asked: PublishAsked): Promise<Publication> {
  assertRole(caller, ...mayPublish)
  const { note, months } = fineAsked(asked)
  const { register, language, onLines } = asked
  const matter = await app.store.reading(caller, async (tx) => ({
    ...(await registerMatter(
      tx,
      { app, caller },
      {
        register: publishedRegisters[register],
        language,
        eyes: [],
        ...(onLines && { onLines }),
      },
    )),
    version: await nextVersion(tx, register),
  }))
  const { printing, version, rows } = matter
  const on = dayOf(printing.at, printing.timeZone)
  const retainUntil = addMonths(on, months)
  const content = await writePdf(registerDocument({ ...matter, publication: { version, note, on, retainUntil } }))
  const publication: Publication = {
    ...{ id: newId(), register, version, language, note, lines: rows.length, trailHead: printing.head, retainUntil },
    size: content.length,
    hash: createHash('sha256').update(content).digest('hex'),
    publishedAt: printing.at,
    publishedBy: actorId(caller.actor),
    disposedAt: null,
    disposedBy: null,
  }
  return keep(app, caller, { publication, content })
}

function fineAsked({ note, retentionMonths = retention.usual }: PublishAsked): { note: string; months: number } {
  const { least, most } = retention
  const refusals: Refusal[] = []
  const checked = checkText(note, 'note', SHORT_TEXT)
  if ('refusal' in checked) refusals.push(checked.refusal)
  else if (checked.value === null) refusals.push(refuse('publication_note_missing', { field: 'note' }))
  if (!Number.isInteger(retentionMonths) || retentionMonths < least || retentionMonths > most)
    refusals.push(refuse('retention_out_of_range', { field: 'retentionMonths', values: { least, most } }))
  assertFine(refusals)
  return { note: 'value' in checked ? (checked.value ?? '') : '', months: retentionMonths }
}

function keep(
  app: App,
  caller: Caller,
  { publication, content }: { readonly publication: Publication; readonly content: Uint8Array },
): Promise<Publication> {
  const { register, version, hash, lines, note, retainUntil } = publication
  return app.store.inside(caller, async (tx) => {
    const isAdded = await insertPublication(tx, { ...publication, content })
    if (!isAdded) throw new Refused('notNow', [refuse('publication_overtaken')])
    const changes = Object.entries({ hash, lines, note, retainUntil }).map(([part, after]) => ({
      path: `publications/${register}/${version}/${part}`,
      before: null,
      after,
    }))
    const subject = { type: 'organization', id: caller.organization }
    await appendTrail(tx, caller.organization, [draft({ app, caller }, { verb: 'register.publish', subject, changes })])
    return publication
  })
}
