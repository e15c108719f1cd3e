import { IconDatabase } from '@tabler/icons-react'
import { resource } from '#domain/records/resource/resource.ts'
import { resourceText } from '#domain/words/resourceScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { SystemPlaces } from '../SystemPlaces.tsx'

const listed = {
  type: resource,
  words: resourceText,
  columns: ['kind', 'nature', 'source', 'personalData'],
  filters: ['kind', 'nature', 'personalData'],
  usualSort: 'title',
}

/** Data, tools, computing and people that AI systems rest on, each written down once (A.4). */
export function ResourcesPage() {
  return (
    <ListPage listed={listed} places={<SystemPlaces />} icon={<IconDatabase size={34} stroke={1.4} aria-hidden />} />
  )
}
