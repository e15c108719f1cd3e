import { useSearch } from '@tanstack/react-router'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { impactListText } from '#domain/words/impactScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** It begins with the system; section by section the steps ask for the rest. */
export function NewImpactPage() {
  const me = useMembership()?.person.id ?? null
  const { aiSystem } = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>
  return (
    <NewRecordPage
      type={impactAssessment}
      title={impactListText.new}
      first={['title', 'aiSystem', 'owner', 'intendedPurpose']}
      more={['trigger', 'dueOn', 'foreseeableMisuse', 'deploymentContext', 'jurisdictions']}
      begin={{ owner: me, aiSystem: aiSystem ?? null }}
    />
  )
}
