import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'
import { aiActCalendar } from './aiActCalendar.ts'
import { aiInventory } from './aiInventory.ts'
import { assessmentTemplate } from './assessmentTemplate.ts'
import { changeReview } from './changeReview.ts'
import { chatbotTone } from './chatbotTone.ts'
import { codingAssistant } from './codingAssistant.ts'
import { counterfactuals } from './counterfactuals.ts'
import { docFlowRouting } from './docFlowRouting.ts'
import { driftAlarm } from './driftAlarm.ts'
import { editionsWatch } from './editionsWatch.ts'
import { evaluationTooling } from './evaluationTooling.ts'
import { evidenceIndex } from './evidenceIndex.ts'
import { fairnessGate } from './fairnessGate.ts'
import { intakeForm } from './intakeForm.ts'
import { loopDetection } from './loopDetection.ts'
import { maskedTestData } from './maskedTestData.ts'
import { modelCards } from './modelCards.ts'
import { newHireTraining } from './newHireTraining.ts'
import { p1Playbook } from './p1Playbook.ts'
import { plainNotice } from './plainNotice.ts'
import { pricingExplanations } from './pricingExplanations.ts'
import { retrievalFilter } from './retrievalFilter.ts'
import { reviewPack } from './reviewPack.ts'
import { riskBasedAudits } from './riskBasedAudits.ts'
import { robustnessTests } from './robustnessTests.ts'
import { shadowSurvey } from './shadowSurvey.ts'
import { stopButton } from './stopButton.ts'
import { supplierScorecard } from './supplierScorecard.ts'

/** The twenty-eight, in the order in which they were registered: IMP 01 to 28 of the brief. */
export const improvements: readonly Story<Who>[] = [
  intakeForm,
  aiInventory,
  aiActCalendar,
  docFlowRouting,
  reviewPack,
  maskedTestData,
  counterfactuals,
  newHireTraining,
  chatbotTone,
  assessmentTemplate,
  p1Playbook,
  changeReview,
  fairnessGate,
  shadowSurvey,
  evidenceIndex,
  supplierScorecard,
  driftAlarm,
  robustnessTests,
  retrievalFilter,
  pricingExplanations,
  riskBasedAudits,
  stopButton,
  editionsWatch,
  evaluationTooling,
  plainNotice,
  codingAssistant,
  loopDetection,
  modelCards,
]
