import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { certification } from '#domain/records/certification/certification.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import type { Language } from '#domain/words/language.ts'
import type { ReportKey } from '#domain/words/reportWords.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { printCycle, printPack } from '../certification/keeping/print.ts'
import { gapTable, printGap } from '../certification/printGap.ts'
import { printStatus } from '../certification/printStatus.ts'
import { printStory } from '../culture/story.ts'
import { printAuditReport } from './auditReport.ts'
import { printControlledCopy } from './controlledCopy.ts'
import { printDossier } from './dossier.ts'
import { printMinutes } from './minutes.ts'
import { printRegister, toolkitWhole } from './organizationReports.ts'
import { printSelection } from './selection.ts'
import { printStatement, statementTable } from './statement.ts'
import type { DocumentFormat, Printed } from './written.ts'

export type ReportFormat = 'pdf' | 'docx' | 'xlsx' | 'zip'

export interface MakeAsked {
  /** Id or number of the record; empty where the report is about the organization. */
  readonly ref: string
  readonly format: ReportFormat
  readonly language: Language
  /** Told how far the work is; the total is null while nobody knows. */
  readonly onProgress: (done: number, total: number | null) => Promise<void>
}

export interface Report {
  readonly formats: readonly ReportFormat[]
  /** The records it is about; null: the organization. */
  readonly of: AnyRecordType | null
  readonly make: (app: App, caller: Caller, asked: MakeAsked) => Promise<Printed>
}

type Print = (
  app: App,
  caller: Caller,
  asked: { readonly ref: string; readonly format: DocumentFormat; readonly language: Language },
) => Promise<Printed>

/** A document about one record, as its own print makes it. */
function about(of: AnyRecordType, print: Print): Report {
  return {
    of,
    formats: ['pdf', 'docx'],
    make: (app, caller, { ref, format, language }) =>
      print(app, caller, { ref, format: format === 'docx' ? 'docx' : 'pdf', language }),
  }
}

/** Every file one can order, in the order of the page. A vertical adds its line here and its words in `reportText`. */
export const reports: Readonly<Record<ReportKey, Report>> = {
  register: { of: null, formats: ['pdf', 'docx', 'xlsx'], make: (...at) => printRegister('improvements', ...at) },
  nonconformities: {
    of: null,
    formats: ['pdf', 'docx', 'xlsx'],
    make: (...at) => printRegister('nonconformities', ...at),
  },
  risks: { of: null, formats: ['pdf', 'docx', 'xlsx'], make: (...at) => printRegister('risks', ...at) },
  'ai-systems': { of: null, formats: ['pdf', 'docx', 'xlsx'], make: (...at) => printRegister('ai-systems', ...at) },
  dossier: about(nonconformity, printDossier),
  auditReport: about(audit, printAuditReport),
  minutes: about(managementReview, printMinutes),
  statement: {
    of: statementOfApplicability,
    formats: ['pdf', 'docx', 'xlsx'],
    make: (app, caller, { ref, format, language }) =>
      format === 'xlsx'
        ? statementTable(app, caller, { ref, language })
        : printStatement(app, caller, { ref, language, format: format === 'docx' ? 'docx' : 'pdf' }),
  },
  controlledCopy: about(documentVersion, printControlledCopy),
  story: about(improvement, printStory),
  selection: about(bodySelection, printSelection),
  gap: {
    of: gapAssessment,
    formats: ['pdf', 'docx', 'xlsx'],
    make: (app, caller, { ref, format, language }) =>
      format === 'xlsx'
        ? gapTable(app, caller, { ref, language })
        : printGap(app, caller, { ref, language, format: format === 'docx' ? 'docx' : 'pdf' }),
  },
  certificationStatus: about(certification, printStatus),
  surveillance: about(certification, printPack),
  cycle: about(certification, printCycle),
  toolkit: { of: null, formats: ['zip'], make: toolkitWhole },
}
