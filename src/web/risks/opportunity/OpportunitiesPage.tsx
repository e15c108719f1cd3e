import { IconSparkles } from '@tabler/icons-react'
import { opportunity } from '#domain/records/opportunity/opportunity.ts'
import { opportunityListText } from '#domain/words/riskScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { RiskPlaces } from '../RiskPlaces.tsx'

const listed = {
  type: opportunity,
  words: opportunityListText,
  columns: ['aiSystem', 'beneficiaries', 'benefit', 'effort'],
  filters: ['aiSystem', 'benefit', 'effort'],
  usualSort: '-number',
}

/** What could turn out better than expected. */
export function OpportunitiesPage() {
  return <ListPage listed={listed} places={<RiskPlaces />} icon={<IconSparkles size={34} stroke={1.4} aria-hidden />} />
}
