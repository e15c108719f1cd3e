import { investment } from '#domain/records/investment/investment.ts'
import { investmentListText } from '#domain/words/contextScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** What makes more possible. */
export function NewInvestmentPage() {
  return (
    <NewRecordPage
      type={investment}
      title={investmentListText.new}
      first={['title', 'kind', 'owner', 'description', 'partner', 'agreement', 'until', 'cost']}
    />
  )
}
