import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { printCycle, printPack } from '#app/certification/keeping/print.ts'
import { printGap } from '#app/certification/printGap.ts'
import { printStatus } from '#app/certification/printStatus.ts'
import { printStory } from '#app/culture/story.ts'
import { printAuditReport } from '#app/documents/auditReport.ts'
import { printControlledCopy } from '#app/documents/controlledCopy.ts'
import { printDossier } from '#app/documents/dossier.ts'
import { printMinutes } from '#app/documents/minutes.ts'
import { printSelection } from '#app/documents/selection.ts'
import { printStatement } from '#app/documents/statement.ts'
import { type DocumentFormat, documentFormats, type Printed } from '#app/documents/written.ts'
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
import { checked } from '../checked.ts'
import type { Env, Routes } from '../env.ts'
import { handOutTrailed, languageAsked, trailedFileAnswers } from './trailedFile.ts'

const query = z.object({
  format: z.enum(documentFormats).default('pdf'),
  language: languageAsked,
})

/** Records as files to hand on: PDF to keep, DOCX to work on. */
export function documentRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  const dossier = { type: nonconformity, name: 'dossier', summary: 'Dossier: six records, causes, evidence, trail' }
  addPrinted(routes, dossier, (context, asked) => printDossier(app, context.get('caller'), asked))
  const story = { type: improvement, name: 'story-file', summary: 'The story of an improvement on one page' }
  addPrinted(routes, story, (context, asked) => printStory(app, context.get('caller'), asked))
  const report = { type: audit, name: 'report-file', summary: 'The report as a file: findings, plan, checklist, trail' }
  addPrinted(routes, report, (context, asked) => printAuditReport(app, context.get('caller'), asked))
  const minutes = {
    type: managementReview,
    name: 'minutes',
    summary: 'The minutes: decisions, register, inputs, trail',
  }
  addPrinted(routes, minutes, (context, asked) => printMinutes(app, context.get('caller'), asked))
  const statement = {
    type: statementOfApplicability,
    name: 'file',
    summary: 'Every control with its reason, and what systems do otherwise',
  }
  addPrinted(routes, statement, (context, asked) => printStatement(app, context.get('caller'), asked))
  const gap = { type: gapAssessment, name: 'file', summary: 'The gaps with who closes them, and every requirement' }
  addPrinted(routes, gap, (context, asked) => printGap(app, context.get('caller'), asked))
  const status = { type: certification, name: 'status-file', summary: 'Progress, money, sponsor, readiness' }
  addPrinted(routes, status, (context, asked) => printStatus(app, context.get('caller'), asked))
  const selection = {
    type: bodySelection,
    name: 'file',
    summary: 'The record of the choice: ranking, scores with their grounds',
  }
  addPrinted(routes, selection, (context, asked) => printSelection(app, context.get('caller'), asked))
  const pack = { type: certification, name: 'surveillance-pack-file', summary: 'What the body looks at, as a file' }
  addPrinted(routes, pack, (context, asked) => printPack(app, context.get('caller'), asked))
  const cycle = { type: certification, name: 'full-cycle-file', summary: 'The three years together, as a file' }
  addPrinted(routes, cycle, (context, asked) => printCycle(app, context.get('caller'), asked))
  const copy = {
    type: documentVersion,
    name: 'file',
    summary: 'The version as a controlled copy, marked across every page where it does not hold',
  }
  addPrinted(routes, copy, (context, asked) => printControlledCopy(app, context.get('caller'), asked))
  return routes
}

interface Document {
  readonly type: AnyRecordType
  readonly name: string
  readonly summary: string
}

interface Asked {
  readonly ref: string
  readonly format: DocumentFormat
  readonly language: Language
}

function addPrinted(
  routes: Routes,
  { type, name, summary }: Document,
  print: (context: Context<Env>, asked: Asked) => Promise<Printed>,
): void {
  const base = `/api/v1/${type.plural}`
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/{ref}/${name}`,
    tags: [type.pluralLabel.en],
    summary,
    request: { params: z.object({ ref: z.string() }), query },
    responses: trailedFileAnswers(...documentFormats),
  })
  routes.get(`${base}/:ref/${name}`, async (context) => {
    const { format, language } = checked(query, context.req.query())
    const asked = { ref: context.req.param('ref'), format, language: language ?? context.get('language') }
    return handOutTrailed(context, await print(context, asked), format)
  })
}
