import { aiSystemRefusals } from '#domain/words/aiSystemRefusals.ts'
import { applicabilityRefusals } from '#domain/words/applicabilityRefusals.ts'
import { aroundRefusals } from '#domain/words/aroundRefusals.ts'
import { auditRefusals } from '#domain/words/auditRefusals.ts'
import { backupRefusals } from '#domain/words/backupRefusals.ts'
import { bodyRefusals } from '#domain/words/bodyRefusals.ts'
import { brandingRefusals } from '#domain/words/brandingRefusals.ts'
import { causeRefusals } from '#domain/words/causeRefusals.ts'
import { certificationRefusals } from '#domain/words/certificationRefusals.ts'
import { competenceRefusals } from '#domain/words/competenceRefusals.ts'
import { conformityRefusals } from '#domain/words/conformityRefusals.ts'
import { contextRefusals } from '#domain/words/contextRefusals.ts'
import { correctiveActionRefusals } from '#domain/words/correctiveActionRefusals.ts'
import { courseRefusals } from '#domain/words/courseRefusals.ts'
import { cultureRefusals } from '#domain/words/cultureRefusals.ts'
import { cycleRefusals } from '#domain/words/cycleRefusals.ts'
import { documentControlRefusals } from '#domain/words/documentControlRefusals.ts'
import { feedRefusals } from '#domain/words/feedRefusals.ts'
import { fileRefusals } from '#domain/words/fileRefusals.ts'
import { findingRefusals } from '#domain/words/findingRefusals.ts'
import { frameworkRefusals } from '#domain/words/frameworkRefusals.ts'
import { impactRefusals } from '#domain/words/impactRefusals.ts'
import { importRefusals } from '#domain/words/importRefusals.ts'
import { improvementRefusals } from '#domain/words/improvementRefusals.ts'
import { incidentRefusals } from '#domain/words/incidentRefusals.ts'
import { inventoryRefusals } from '#domain/words/inventoryRefusals.ts'
import { metricRefusals } from '#domain/words/metricRefusals.ts'
import { nonconformityRefusals } from '#domain/words/nonconformityRefusals.ts'
import { noticeRefusals } from '#domain/words/noticeRefusals.ts'
import { objectiveRefusals } from '#domain/words/objectiveRefusals.ts'
import { outcomeRefusals } from '#domain/words/outcomeRefusals.ts'
import { ownTemplateRefusals } from '#domain/words/ownTemplateRefusals.ts'
import { peopleRefusals } from '#domain/words/peopleRefusals.ts'
import { performanceRefusals } from '#domain/words/performanceRefusals.ts'
import { planRefusals } from '#domain/words/planRefusals.ts'
import { processRefusals } from '#domain/words/processRefusals.ts'
import { programmeRefusals } from '#domain/words/programmeRefusals.ts'
import { proofRefusals } from '#domain/words/proofRefusals.ts'
import { proposalRefusals } from '#domain/words/proposalRefusals.ts'
import { publicationRefusals } from '#domain/words/publicationRefusals.ts'
import { readingRefusals } from '#domain/words/readingRefusals.ts'
import { registerHealthRefusals } from '#domain/words/registerHealthRefusals.ts'
import { reportRefusals } from '#domain/words/reportRefusals.ts'
import { requestRefusals } from '#domain/words/requestRefusals.ts'
import { resourceRefusals } from '#domain/words/resourceRefusals.ts'
import { reviewRefusals } from '#domain/words/reviewRefusals.ts'
import { riskRefusals } from '#domain/words/riskRefusals.ts'
import { roomRefusals } from '#domain/words/roomRefusals.ts'
import { scoringRefusals } from '#domain/words/scoringRefusals.ts'
import { signalRefusals } from '#domain/words/signalRefusals.ts'
import { stageRefusals } from '#domain/words/stageRefusals.ts'
import { suggestionRefusals } from '#domain/words/suggestionRefusals.ts'
import { supplierRefusals } from '#domain/words/supplierRefusals.ts'
import { trailRefusals } from '#domain/words/trailRefusals.ts'
import { workRefusals } from '#domain/words/workRefusals.ts'
import type { Subject } from './texts/subjectTexts.ts'

const families: readonly (readonly [Subject, Readonly<Record<string, unknown>>])[] = [
  ['improvement', { ...improvementRefusals, ...suggestionRefusals, ...workRefusals }],
  ['plan', planRefusals],
  ['proof', proofRefusals],
  ['outcome', outcomeRefusals],
  ['people', peopleRefusals],
  ['around', aroundRefusals],
  ['conformity', conformityRefusals],
  ['trail', trailRefusals],
  ['feed', { ...feedRefusals, ...readingRefusals }],
  ['file', fileRefusals],
  ['backup', backupRefusals],
  ['cause', causeRefusals],
  ['context', contextRefusals],
  ['supplier', supplierRefusals],
  ['import', importRefusals],
  ['process', processRefusals],
  ['resource', resourceRefusals],
  ['scoring', scoringRefusals],
  ['metric', { ...metricRefusals, ...signalRefusals }],
  ['notice', noticeRefusals],
  ['performance', performanceRefusals],
  ['registerHealth', registerHealthRefusals],
  ['incident', incidentRefusals],
  ['aiSystem', aiSystemRefusals],
  ['framework', frameworkRefusals],
  ['inventory', inventoryRefusals],
  ['nonconformity', nonconformityRefusals],
  ['correctiveAction', correctiveActionRefusals],
  ['audit', auditRefusals],
  ['finding', findingRefusals],
  ['programme', programmeRefusals],
  ['risk', riskRefusals],
  ['impact', impactRefusals],
  ['applicability', applicabilityRefusals],
  ['objective', objectiveRefusals],
  ['documentControl', documentControlRefusals],
  ['competence', { ...competenceRefusals, ...courseRefusals }],
  ['review', reviewRefusals],
  ['culture', cultureRefusals],
  ['certification', certificationRefusals],
  ['body', { ...bodyRefusals, ...stageRefusals }],
  ['cycle', cycleRefusals],
  ['room', roomRefusals],
  ['branding', brandingRefusals],
  ['document', { ...reportRefusals, ...ownTemplateRefusals }],
  ['proposal', proposalRefusals],
  ['publication', publicationRefusals],
  ['request', requestRefusals],
]

const byCode: Readonly<Record<string, Subject>> = Object.fromEntries(
  families.flatMap(([subject, codes]) => Object.keys(codes).map((code) => [code, subject])),
)

/** The family a refusal belongs to; undefined for one whose family nobody named here. */
export function subjectOf(code: string): Subject | undefined {
  return byCode[code]
}
