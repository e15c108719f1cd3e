import { training } from '#domain/records/training/training.ts'
import { trainingListText } from '#domain/words/competenceScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A training that somebody decided on, beside those that are assigned by themselves. */
export function NewTrainingPage() {
  return (
    <NewRecordPage
      type={training}
      title={trainingListText.new}
      first={['title', 'person', 'competence', 'dueOn']}
      begin={{ because: 'decided' }}
    />
  )
}
