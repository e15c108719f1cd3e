import { useSearch } from '@tanstack/react-router'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { assessmentListText } from '#domain/words/riskScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A round of assessing begins with what is looked at and who analyses. */
export function NewAssessmentPage() {
  const me = useMembership()?.person.id ?? null
  const { aiSystem } = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>
  return (
    <NewRecordPage
      type={riskAssessment}
      title={assessmentListText.new}
      first={['title', 'aiSystem', 'owner', 'analyst', 'trigger', 'dueOn', 'scope']}
      more={['participants']}
      begin={{ owner: me, analyst: me, aiSystem: aiSystem ?? null }}
    />
  )
}
