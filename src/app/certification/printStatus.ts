import { statusReport } from '#documents/certification/statusReport.ts'
import { maskedFor } from '#domain/people/confidential.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import type { Language } from '#domain/words/language.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { recordMatter } from '../documents/recordMatter.ts'
import { type DocumentFormat, type Printed, written } from '../documents/written.ts'
import { projectWithin } from './project.ts'
import { readinessSeen } from './readiness.ts'

/** The status of a certification project as a document, from one moment (C-287). @throws Refused notFound */
export async function printStatus(
  app: App,
  caller: Caller,
  { ref, format, language }: { ref: string; format: DocumentFormat; language: Language },
): Promise<Printed> {
  const matter = await app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: certification, ref, language })
    const record = around.record as Stored & Certification
    const on = await onDay(tx, app.now())
    return {
      ...around,
      record,
      project: await projectWithin(tx, record, on),
      isMasked: maskedFor(caller.actor, certification.name).includes('budget'),
      readiness: await readinessSeen(tx, caller, { id: record.id, today: on.today }),
    }
  })
  const { record, printing } = matter
  return {
    file: await written(statusReport(matter), format),
    name: `${record.number ?? record.id}-status`,
    trailHead: printing.head,
  }
}
