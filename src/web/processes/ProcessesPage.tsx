import { IconHierarchy2 } from '@tabler/icons-react'
import { process } from '#domain/records/process/process.ts'
import { processText } from '#domain/words/aimsScreen.ts'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: process,
  words: processText,
  columns: ['kind', 'phase', 'reviewBy'],
  filters: ['kind', 'phase'],
  usualSort: 'title',
}

/** Every process as a list; the map shows how they hang together. */
export function ProcessesPage() {
  return (
    <ListPage
      listed={listed}
      places={<ConformityPlaces />}
      icon={<IconHierarchy2 size={34} stroke={1.4} aria-hidden />}
    />
  )
}
