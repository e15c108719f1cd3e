import { IconAlertHexagon } from '@tabler/icons-react'
import { risk } from '#domain/records/risk/risk.ts'
import type { RiskLevel } from '#domain/risks/scales.ts'
import { riskListText } from '#domain/words/riskScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { LevelMark } from '../LevelMark.tsx'
import { RiskPlaces } from '../RiskPlaces.tsx'

const listed = {
  type: risk,
  words: riskListText,
  columns: ['aiSystem', 'level', 'score', 'treatment', 'residualLevel'],
  filters: ['aiSystem', 'level', 'residualLevel', 'treatment'],
  usualSort: '-score',
  ownCells: { level: LevelCell, residualLevel: LevelCell },
}

/** Every risk, the heaviest first. */
export function RisksPage() {
  return (
    <ListPage listed={listed} places={<RiskPlaces />} icon={<IconAlertHexagon size={34} stroke={1.4} aria-hidden />} />
  )
}

function LevelCell({ value }: { readonly value: string }) {
  return <LevelMark level={value as RiskLevel} />
}
