import { IconMessageReport } from '@tabler/icons-react'
import { appeal } from '#domain/records/appeal/appeal.ts'
import { appealListText } from '#domain/words/bodyScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CertificationPlaces } from '../CertificationPlaces.tsx'

const listed = {
  type: appeal,
  words: appealListText,
  columns: ['kind', 'body', 'lodgedOn', 'answerBy', 'outcome'],
  filters: ['kind'],
  usualSort: 'due',
}

/** What we object to towards a certification body, and by when it answers. */
export function AppealsPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconMessageReport size={34} stroke={1.4} aria-hidden />}
    />
  )
}
