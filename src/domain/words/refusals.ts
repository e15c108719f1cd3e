import type { Label } from '#domain/kernel/field.ts'
import { aiSystemRefusals } from './aiSystemRefusals.ts'
import { applicabilityRefusals } from './applicabilityRefusals.ts'
import { aroundRefusals } from './aroundRefusals.ts'
import { auditRefusals } from './auditRefusals.ts'
import { backupRefusals } from './backupRefusals.ts'
import { bodyRefusals } from './bodyRefusals.ts'
import { brandingRefusals } from './brandingRefusals.ts'
import { causeRefusals } from './causeRefusals.ts'
import { certificationRefusals } from './certificationRefusals.ts'
import { competenceRefusals } from './competenceRefusals.ts'
import { conformityRefusals } from './conformityRefusals.ts'
import { contextRefusals } from './contextRefusals.ts'
import { correctiveActionRefusals } from './correctiveActionRefusals.ts'
import { courseRefusals } from './courseRefusals.ts'
import { cultureRefusals } from './cultureRefusals.ts'
import { cycleRefusals } from './cycleRefusals.ts'
import { documentControlRefusals } from './documentControlRefusals.ts'
import { feedRefusals } from './feedRefusals.ts'
import { fileRefusals } from './fileRefusals.ts'
import { findingRefusals } from './findingRefusals.ts'
import { frameworkRefusals } from './frameworkRefusals.ts'
import { impactRefusals } from './impactRefusals.ts'
import { importRefusals } from './importRefusals.ts'
import { improvementRefusals } from './improvementRefusals.ts'
import { incidentRefusals } from './incidentRefusals.ts'
import { inventoryRefusals } from './inventoryRefusals.ts'
import { metricRefusals } from './metricRefusals.ts'
import { nonconformityRefusals } from './nonconformityRefusals.ts'
import { noticeRefusals } from './noticeRefusals.ts'
import { objectiveRefusals } from './objectiveRefusals.ts'
import { outcomeRefusals } from './outcomeRefusals.ts'
import { ownTemplateRefusals } from './ownTemplateRefusals.ts'
import { peopleRefusals } from './peopleRefusals.ts'
import { performanceRefusals } from './performanceRefusals.ts'
import { planRefusals } from './planRefusals.ts'
import { processRefusals } from './processRefusals.ts'
import { programmeRefusals } from './programmeRefusals.ts'
import { proofRefusals } from './proofRefusals.ts'
import { proposalRefusals } from './proposalRefusals.ts'
import { publicationRefusals } from './publicationRefusals.ts'
import { readingRefusals } from './readingRefusals.ts'
import { registerHealthRefusals } from './registerHealthRefusals.ts'
import { reportRefusals } from './reportRefusals.ts'
import { requestRefusals } from './requestRefusals.ts'
import { resourceRefusals } from './resourceRefusals.ts'
import { reviewRefusals } from './reviewRefusals.ts'
import { riskRefusals } from './riskRefusals.ts'
import { roomRefusals } from './roomRefusals.ts'
import { scoringRefusals } from './scoringRefusals.ts'
import { signalRefusals } from './signalRefusals.ts'
import { stageRefusals } from './stageRefusals.ts'
import { suggestionRefusals } from './suggestionRefusals.ts'
import { supplierRefusals } from './supplierRefusals.ts'
import { trailRefusals } from './trailRefusals.ts'
import { workRefusals } from './workRefusals.ts'

/** Every "no" Meliora can say, in both languages: one place for the sentence that server, screen, API and CLI show. */
export const refusals = {
  ...requestRefusals,
  ...improvementRefusals,
  ...planRefusals,
  ...proofRefusals,
  ...proposalRefusals,
  ...workRefusals,
  ...outcomeRefusals,
  ...peopleRefusals,
  ...aroundRefusals,
  ...conformityRefusals,
  ...roomRefusals,
  ...suggestionRefusals,
  ...trailRefusals,
  ...feedRefusals,
  ...readingRefusals,
  ...fileRefusals,
  ...backupRefusals,
  ...reportRefusals,
  ...ownTemplateRefusals,
  ...publicationRefusals,
  ...brandingRefusals,
  ...causeRefusals,
  ...contextRefusals,
  ...supplierRefusals,
  ...importRefusals,
  ...processRefusals,
  ...resourceRefusals,
  ...scoringRefusals,
  ...metricRefusals,
  ...noticeRefusals,
  ...performanceRefusals,
  ...signalRefusals,
  ...registerHealthRefusals,
  ...incidentRefusals,
  ...aiSystemRefusals,
  ...frameworkRefusals,
  ...inventoryRefusals,
  ...nonconformityRefusals,
  ...correctiveActionRefusals,
  ...auditRefusals,
  ...findingRefusals,
  ...programmeRefusals,
  ...reviewRefusals,
  ...riskRefusals,
  ...impactRefusals,
  ...applicabilityRefusals,
  ...objectiveRefusals,
  ...documentControlRefusals,
  ...competenceRefusals,
  ...courseRefusals,
  ...cultureRefusals,
  ...bodyRefusals,
  ...stageRefusals,
  ...certificationRefusals,
  ...cycleRefusals,
} as const satisfies Record<string, Label>

export type RefusalCode = keyof typeof refusals
