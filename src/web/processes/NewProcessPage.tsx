import { process } from '#domain/records/process/process.ts'
import { processText } from '#domain/words/aimsScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

const first = ['title', 'owner', 'purpose', 'kind', 'phase', 'requirements', 'documents']
const more = ['inputs', 'outputs', 'operatingCriteria', 'takesFrom', 'objectives', 'resources', 'reviewBy']

/** A process is drawn with what it is for; putting it in force asks for what it hangs on. */
export function NewProcessPage() {
  const owner = useMembership()?.person.id ?? null
  return <NewRecordPage type={process} title={processText.new} first={first} more={more} begin={{ owner }} />
}
