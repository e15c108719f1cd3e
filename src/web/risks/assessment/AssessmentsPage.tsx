import { IconZoomCheck } from '@tabler/icons-react'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { assessmentListText } from '#domain/words/riskScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { RiskPlaces } from '../RiskPlaces.tsx'

const listed = {
  type: riskAssessment,
  words: assessmentListText,
  columns: ['aiSystem', 'trigger', 'analyst', 'validUntil'],
  filters: ['aiSystem', 'trigger'],
  usualSort: '-number',
}

/** The rounds of looking for risks. */
export function AssessmentsPage() {
  return (
    <ListPage listed={listed} places={<RiskPlaces />} icon={<IconZoomCheck size={34} stroke={1.4} aria-hidden />} />
  )
}
