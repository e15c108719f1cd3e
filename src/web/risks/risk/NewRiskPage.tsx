import { useSearch } from '@tanstack/react-router'
import { risk } from '#domain/records/risk/risk.ts'
import { riskListText } from '#domain/words/riskScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { SourcesInput } from './SourcesInput.tsx'

/** A risk begins with its name, where it comes from and who owns it; the analysis asks for the rest. */
export function NewRiskPage() {
  const me = useMembership()?.person.id ?? null
  const { aiSystem, assessment } = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>
  return (
    <NewRecordPage
      type={risk}
      title={riskListText.new}
      first={['title', 'aiSystem', 'owner', 'sources', 'event']}
      more={['assessment', 'analyst', 'endangers', 'cause', 'existingControls']}
      begin={{ owner: me, analyst: me, aiSystem: aiSystem ?? null, assessment: assessment ?? null }}
      inputs={{ sources: SourcesInput }}
    />
  )
}
