import { type MinutesMatter, minutesDocument } from '#documents/review/minutes.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import type { Language } from '#domain/words/language.ts'
import { namesOf } from '#store/records/existing.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { peopleOn, tableWithin } from '../reviews/table.ts'
import { recordMatter } from './recordMatter.ts'
import { type DocumentFormat, type Printed, written } from './written.ts'

/** The minutes of a management review as a file, from one moment. @throws Refused notFound */
export async function printMinutes(
  app: App,
  caller: Caller,
  { ref, format, language }: { ref: string; format: DocumentFormat; language: Language },
): Promise<Printed> {
  const matter = await app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: managementReview, ref, language })
    const { paper, recorded, actions } = await tableWithin(tx, app, around.record)
    const people = await namesOf(tx, peopleOn(paper, actions))
    const record = around.record as MinutesMatter['record']
    return { ...around, record, names: { ...people, ...around.names }, paper, recorded, actions }
  })
  const { record, printing } = matter
  return {
    file: await written(minutesDocument(matter), format),
    name: `${record.number ?? record.id}-minutes`,
    trailHead: printing.head,
  }
}
