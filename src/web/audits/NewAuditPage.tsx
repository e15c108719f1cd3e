import { useSearch } from '@tanstack/react-router'
import { audit } from '#domain/records/audit/audit.ts'
import { auditListText, createText } from '#domain/words/auditScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { CriteriaInput } from './criteria/CriteriaInput.tsx'

/** A day in the calendar and what will be looked at; team, sample and interviews are asked when it is announced and prepared. */
export function NewAuditPage() {
  const me = useMembership()?.person.id ?? null
  const { programme } = useSearch({ strict: false }) as { readonly programme?: string }
  return (
    <NewRecordPage
      type={audit}
      title={auditListText.new}
      first={['title', 'kind', 'programme', 'startsOn', 'endsOn', 'criteria', 'objectives', 'scope']}
      more={['owner', 'method', 'site', 'systems', 'team', 'auditees', 'externals', 'grades']}
      begin={{ owner: me, kind: 'internal', programme: programme ?? null }}
      submit={createText.audit}
      inputs={{ criteria: CriteriaInput }}
    />
  )
}
