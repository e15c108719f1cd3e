import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { aiSystemText } from '#domain/words/aiSystemScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

const first = ['title', 'owner', 'purpose', 'origin', 'role', 'department', 'site']
const more = ['supplier', 'tier', 'annex', 'tierBecause', 'dataCategories', 'affectedPersons', 'reference', 'oversight']

/** A system is listed with its name and who answers for it; its first gate asks for the rest. */
export function NewAiSystemPage() {
  const me = useMembership()?.person.id ?? null
  return <NewRecordPage type={aiSystem} title={aiSystemText.new} first={first} more={more} begin={{ owner: me }} />
}
