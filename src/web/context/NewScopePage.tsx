import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { scopeListText } from '#domain/words/contextScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A scope to be approved by top management. */
export function NewScopePage() {
  return (
    <NewRecordPage
      type={scopeStatement}
      title={scopeListText.new}
      first={['title', 'owner', 'statement', 'activities', 'boundaries', 'aiRoles', 'climate']}
      more={['sites', 'exclusions', 'reviewOn']}
    />
  )
}
