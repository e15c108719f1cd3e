import { benefit } from '#domain/records/benefit/benefit.ts'
import { benefitListText } from '#domain/words/cycleScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A benefit, said before it comes. */
export function NewBenefitPage() {
  return (
    <NewRecordPage
      type={benefit}
      title={benefitListText.new}
      first={[
        'title',
        'kind',
        'certification',
        'expected',
        'indicator',
        'unit',
        'baseline',
        'target',
        'expectedBy',
        'metric',
        'owner',
      ]}
    />
  )
}
