import { competence } from '#domain/records/competence/competence.ts'
import { competenceListText } from '#domain/words/competenceScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** What somebody in a role must be able to do. */
export function NewCompetencePage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={competence}
      title={competenceListText.new}
      first={['title', 'forRole', 'need', 'way', 'effectivenessBy', 'mandatory', 'withinDays', 'validMonths']}
      more={['owner', 'material', 'provider', 'hours', 'requirements']}
      begin={{ owner: me, mandatory: true }}
    />
  )
}
