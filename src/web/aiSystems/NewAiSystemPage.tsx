import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { aiSystemText } from '#domain/words/aiSystemScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

const first = ['title', 'owner', 'purpose', 'origin', 'role', 'highRisk', 'site']
const more = ['riskAssessment', 'riskAssessedUntil', 'deploymentApproval', 'deploymentApprovedOn', 'oversight']

export function NewAiSystemPage() {
  return <NewRecordPage type={aiSystem} title={aiSystemText.new} first={first} more={more} />
}
