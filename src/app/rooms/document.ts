import { statementDocument } from '#documents/applicability/statement.ts'
import { auditReportDocument } from '#documents/audit/report.ts'
import { controlledCopy } from '#documents/controlled/controlledCopy.ts'
import { nonconformityDossier } from '#documents/nonconformity/dossier.ts'
import type { RecordMatter } from '#documents/records/matter.ts'
import { roomRecordDocument } from '#documents/rooms/recordDocument.ts'
import type { WrittenDocument } from '#documents/writtenDocument.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { sixRecords } from '#domain/records/nonconformity/sixRecords.ts'
import { readRows } from '#store/applicability/rows.ts'
import { readLines } from '#store/audits/lines.ts'
import { reportedFindings } from '#store/audits/reported.ts'
import { readSamples } from '#store/audits/samples.ts'
import { analysesOf } from '#store/causes/analyses.ts'
import { answerCauses } from '#store/causes/answers.ts'
import { readContent } from '#store/documentControl/content.ts'
import type { Tx } from '#store/open.ts'
import { documentNamed, textInForce } from '#store/rooms/documents.ts'
import type { RoomRecord } from '#store/rooms/scope.ts'
import type { InRoom } from './inRoom.ts'
import { roomMatter } from './matter.ts'

type Made = (tx: Tx, matter: RecordMatter) => Promise<WrittenDocument>

/** Records whose document says more than their fields: the same documents the house prints, from what lies in the room. */
const made: Readonly<Record<string, Made>> = {
  audit: async (tx, matter) => {
    const { id } = matter.record
    const [lines, samples, findings] = [
      await readLines(tx, id),
      await readSamples(tx, id),
      await reportedFindings(tx, id),
    ]
    return auditReportDocument({ ...matter, lines, samples, findings })
  },
  nonconformity: async (tx, matter) => {
    const { id } = matter.record
    const present = sixRecords(matter.record as unknown as Nonconformity, await answerCauses(tx, id))
    return nonconformityDossier({ ...matter, analyses: await analysesOf(tx, id), present })
  },
  statementOfApplicability: async (tx, matter) =>
    statementDocument({ ...matter, rows: await readRows(tx, matter.record.id, []) }),
  documentVersion: async (tx, matter) => {
    const { id, title, document: of } = matter.record
    const document = typeof of === 'string' ? await documentNamed(tx, of) : null
    const text = (await readContent(tx, id, 'internal'))?.body ?? null
    return controlledCopy({
      ...matter,
      text,
      document: document ?? { number: null, title, kind: null, classification: null },
    })
  },
  document: async (tx, matter) => roomRecordDocument(matter, await textInForce(tx, matter.record.id)),
}

/** A released record as a document, from what lies in the room. */
export async function roomDocument(tx: Tx, at: InRoom, record: RoomRecord): Promise<WrittenDocument> {
  const matter = await roomMatter(tx, at, record)
  return (made[record.type] ?? ((_, known) => Promise.resolve(roomRecordDocument(known))))(tx, matter)
}
