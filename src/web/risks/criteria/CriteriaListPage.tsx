import { IconScale } from '@tabler/icons-react'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import { criteriaListText } from '#domain/words/riskScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { RiskPlaces } from '../RiskPlaces.tsx'

const listed = {
  type: riskCriteria,
  words: criteriaListText,
  columns: ['acceptableUpTo', 'reassessMonths', 'approvedAt'],
  filters: [],
  usualSort: '-number',
}

/** The versions of the risk criteria. */
export function CriteriaListPage() {
  return <ListPage listed={listed} places={<RiskPlaces />} icon={<IconScale size={34} stroke={1.4} aria-hidden />} />
}
