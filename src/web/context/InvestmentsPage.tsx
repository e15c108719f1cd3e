import { investment } from '#domain/records/investment/investment.ts'
import { investmentListText } from '#domain/words/contextScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'

const listed = {
  type: investment,
  words: investmentListText,
  columns: ['kind', 'partner', 'agreement', 'until'],
  filters: ['kind'],
  usualSort: '-number',
}

/** What makes more possible than before, research with partners among it. */
export function InvestmentsPage() {
  return <ListPage listed={listed} places={<ContextPlaces />} />
}
