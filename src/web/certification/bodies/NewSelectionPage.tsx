import { usualWeights } from '#domain/certification/selection/criteria.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { selectionListText } from '#domain/words/bodyScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A comparison, begun with the usual weights; candidates follow on its page. */
export function NewSelectionPage() {
  return (
    <NewRecordPage
      type={bodySelection}
      title={selectionListText.new}
      first={['title', 'certification', 'standard', 'wantedStage1', 'wantedStage2', 'sites', 'currency']}
      more={['owner', ...Object.keys(usualWeights)]}
      begin={{ standard: 'iso42001', ...usualWeights }}
    />
  )
}
