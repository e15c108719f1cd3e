import { IconUsersGroup } from '@tabler/icons-react'
import { forum } from '#domain/records/forum/forum.ts'
import { forumListText } from '#domain/words/reviewScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ReviewPlaces } from './ReviewPlaces.tsx'

const listed = {
  type: forum,
  words: forumListText,
  columns: ['kind', 'scheduledFor', 'every'],
  filters: ['kind'],
  usualSort: '-number',
}

/** Every meeting about improving, of each kind. */
export function ForumsPage() {
  return (
    <ListPage listed={listed} places={<ReviewPlaces />} icon={<IconUsersGroup size={34} stroke={1.4} aria-hidden />} />
  )
}
