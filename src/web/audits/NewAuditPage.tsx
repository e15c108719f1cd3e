import { Loader } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { audit } from '#domain/records/audit/audit.ts'
import { auditListText, createText } from '#domain/words/auditScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import type { Values } from '#web/next/steps.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import page from '#web/record/RecordPage.module.css'
import { CriteriaInput } from './criteria/CriteriaInput.tsx'
import { useYear } from './programme/useYear.ts'
import { missingIn } from './programme/yearRows.ts'

/** A day in the calendar and what will be looked at; team, sample and interviews are asked when it is announced and prepared. */
export function NewAuditPage() {
  const { programme = null, missing } = useSearch({ strict: false }) as { programme?: string; missing?: string }
  return programme && missing ? <OfMissing programme={programme} /> : <NewAudit begin={{ programme }} />
}

/** Begins with everything that no audit of the programme plans yet. */
function OfMissing({ programme }: { readonly programme: string }) {
  const { data, error } = useYear(programme)
  if (error) return <ProblemNote error={error} />
  if (!data) return <Loader className={page.waiting} size="sm" />
  return <NewAudit begin={{ programme, criteria: missingIn(data.items) }} />
}

function NewAudit({ begin }: { readonly begin: Values }) {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={audit}
      title={auditListText.new}
      first={['title', 'kind', 'programme', 'startsOn', 'endsOn', 'criteria', 'objectives', 'scope']}
      more={['owner', 'method', 'site', 'systems', 'team', 'auditees', 'externals', 'grades']}
      begin={{ owner: me, kind: 'internal', ...begin }}
      submit={createText.audit}
      inputs={{ criteria: CriteriaInput }}
    />
  )
}
