import { type SelectionMatter, selectionDocument } from '#documents/certification/selection.ts'
import { compared } from '#domain/certification/selection/comparison.ts'
import { maskedFor } from '#domain/people/confidential.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import type { Accreditation } from '#domain/records/certificationBody/accreditation.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Language } from '#domain/words/language.ts'
import { knownBodies } from '#store/certification/bodyChoice.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { recordMatter } from './recordMatter.ts'
import { type DocumentFormat, type Printed, written } from './written.ts'

interface Asked {
  readonly ref: string
  readonly language: Language
  readonly format: DocumentFormat
}

/** The record of a choice as a document: as it was decided, or as the comparison stands. @throws Refused notFound */
export async function printSelection(app: App, caller: Caller, { format, ...asked }: Asked): Promise<Printed> {
  const matter: SelectionMatter = await app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: bodySelection, ...asked })
    const selection = around.record as unknown as BodySelection
    const { timeZone } = await readSettings(tx)
    const today = dayOf(app.now(), timeZone)
    const named = selection.candidates.flatMap(({ body }) => body ?? [])
    const known = await knownBodies(tx, named, today)
    const kept = selection.ranking.map(({ body, rank, score, accreditation, cost }) => ({
      body: body ?? '',
      rank,
      score,
      accreditation: accreditation as Accreditation,
      cost,
    }))
    return {
      ...around,
      isMasked: maskedFor(caller.actor, bodySelection.name).includes('candidates'),
      ranking: kept.length > 0 ? kept : compared(selection, { bodies: known, today }),
      bodies: Object.fromEntries(known.map(({ id, title }) => [id, title])),
    }
  })
  const { record, printing } = matter
  const file = await written(selectionDocument(matter), format)
  return { file, name: record.number ?? record.id, trailHead: printing.head }
}
