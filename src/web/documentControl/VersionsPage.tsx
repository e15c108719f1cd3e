import { IconVersions } from '@tabler/icons-react'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { versionListText } from '#domain/words/documentControlScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { DocumentPlaces } from './DocumentPlaces.tsx'

const listed = {
  type: documentVersion,
  words: versionListText,
  columns: ['edition', 'changeNote', 'effectiveFrom'],
  filters: [],
  usualSort: '-updated',
}

/** Every version of every document, the one touched last first: what waits for review and approval is found by its state. */
export function VersionsPage() {
  return (
    <ListPage listed={listed} places={<DocumentPlaces />} icon={<IconVersions size={34} stroke={1.4} aria-hidden />} />
  )
}
