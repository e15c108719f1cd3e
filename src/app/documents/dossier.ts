import { nonconformityDossier } from '#documents/nonconformity/dossier.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { sixRecords } from '#domain/records/nonconformity/sixRecords.ts'
import type { Language } from '#domain/words/language.ts'
import { analysesOf } from '#store/causes/analyses.ts'
import { answerCauses } from '#store/causes/answers.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { recordMatter } from './recordMatter.ts'
import { type DocumentFormat, type Printed, written } from './written.ts'

/** The dossier of a nonconformity, from one moment (C-229). @throws Refused notFound */
export async function printDossier(
  app: App,
  caller: Caller,
  { ref, format, language }: { ref: string; format: DocumentFormat; language: Language },
): Promise<Printed> {
  const matter = await app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: nonconformity, ref, language })
    const causes = await answerCauses(tx, around.record.id)
    return {
      ...around,
      analyses: await analysesOf(tx, around.record.id),
      present: sixRecords(around.record as unknown as Nonconformity, causes),
    }
  })
  const { record, printing } = matter
  return {
    file: await written(nonconformityDossier(matter), format),
    name: `${record.number ?? record.id}-dossier`,
    trailHead: printing.head,
  }
}
