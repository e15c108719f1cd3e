import { IconFileText } from '@tabler/icons-react'
import { document } from '#domain/records/document/document.ts'
import { documentListText } from '#domain/words/documentControlScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { DocumentPlaces } from './DocumentPlaces.tsx'

const listed = {
  type: document,
  words: documentListText,
  columns: ['kind', 'classification', 'effectiveFrom'],
  filters: ['kind', 'classification'],
  usualSort: 'title',
}

/** Every document under control. */
export function DocumentsPage() {
  return (
    <ListPage listed={listed} places={<DocumentPlaces />} icon={<IconFileText size={34} stroke={1.4} aria-hidden />} />
  )
}
