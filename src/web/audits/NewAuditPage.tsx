import { useSearch } from '@tanstack/react-router'
import { audit } from '#domain/records/audit/audit.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecord } from '#web/new/NewRecord.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { CriteriaInput } from './criteria/CriteriaInput.tsx'

/** A day in the calendar and what will be looked at; team, sample and interviews are asked when it is announced and prepared. */
export function NewAuditPage() {
  const { say } = useWords()
  const me = useMembership()?.person.id ?? null
  const { programme } = useSearch({ strict: false }) as { readonly programme?: string }
  return (
    <Page title={say(auditText.new)}>
      <NewRecord
        type={audit}
        first={['title', 'kind', 'programme', 'startsOn', 'endsOn', 'criteria', 'objectives', 'scope']}
        more={['owner', 'method', 'site', 'systems', 'team', 'auditees', 'externals', 'grades']}
        initial={{ owner: me, kind: 'internal', programme: programme ?? null }}
        submit={auditText.create}
        inputs={{ criteria: CriteriaInput }}
      />
    </Page>
  )
}
