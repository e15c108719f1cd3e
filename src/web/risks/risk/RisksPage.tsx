import { IconAlertHexagon } from '@tabler/icons-react'
import { risk } from '#domain/records/risk/risk.ts'
import { riskListText } from '#domain/words/riskScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { RiskPlaces } from '../RiskPlaces.tsx'

const listed = {
  type: risk,
  words: riskListText,
  columns: ['aiSystem', 'level', 'score', 'treatment', 'residualLevel'],
  filters: ['aiSystem', 'level', 'residualLevel', 'treatment'],
  usualSort: '-score',
}

/** Every risk, the heaviest first. */
export function RisksPage() {
  return (
    <ListPage listed={listed} places={<RiskPlaces />} icon={<IconAlertHexagon size={34} stroke={1.4} aria-hidden />} />
  )
}
