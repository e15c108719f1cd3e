import { audit } from '#domain/records/audit/audit.ts'
import type { Audit } from '#domain/records/audit/fields.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { whatItShows } from '#domain/standards/details/shows.ts'
import { type AssessmentSource, assessmentDocument, type Naming } from '#domain/standards/oscal/assessment.ts'
import { carriedOf } from '#domain/standards/oscal/carried.ts'
import { controlId } from '#domain/standards/oscal/catalog.ts'
import { lostOf } from '#domain/standards/oscal/lost.ts'
import { oscalWords } from '#domain/words/oscalWords.ts'
import { readLines } from '#store/audits/lines.ts'
import { reportedFindings } from '#store/audits/reported.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { circumstances } from '../frameworks/oscal.ts'
import { load } from '../records/load.ts'

/** An audit as OSCAL assessment results, with what they do not carry in their remarks. @throws Refused notFound */
export function oscalAssessment(app: App, caller: Caller, ref: string) {
  return app.store.reading(caller, async (tx) => {
    const record = (await load(tx, caller, { type: audit, ref })) as Stored & Audit
    const source = await sourceOf(tx, caller, record)
    return assessmentDocument(source, naming, await circumstances(tx, app))
  })
}

async function sourceOf(tx: Tx, { language }: Caller, record: Stored & Audit): Promise<AssessmentSource> {
  const { beganOn, finishedAt, objectives, scope, criteria } = record
  return {
    id: record.id,
    number: record.number,
    title: record.title,
    description: [objectives, scope].filter(Boolean).join('\n\n'),
    start: beganOn ? `${beganOn}T12:00:00Z` : record.createdAt,
    end: finishedAt,
    criteria,
    lines: await readLines(tx, record.id),
    findings: await reportedFindings(tx, record.id),
    losses: [
      ...lostOf(audit, carriedOf.audit, language),
      ...lostOf(finding, carriedOf.finding, language),
      oscalWords.lostAround[language],
      oscalWords.lostLines[language],
    ],
  }
}

/** As the exported catalogs name them; where a catalog has the words of a requirement, those are what was judged. */
const naming: Naming = {
  control: (key) => controlOf(key),
  target: (key) =>
    whatItShows(key)
      ? { type: 'statement-id', 'target-id': `${controlOf(key)}_statement` }
      : { type: 'objective-id', 'target-id': controlOf(key) },
}

function controlOf(key: string): string {
  const at = key.indexOf(':')
  return controlId(key.slice(0, at), key.slice(at + 1))
}
