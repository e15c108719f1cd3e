import { Button } from '@mantine/core'
import { IconCalendarStats, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { performanceText } from '#domain/words/performanceScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import table from '#web/parts/Table.module.css'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { NewReview } from './NewReview.tsx'
import { ReviewRow } from './ReviewRow.tsx'
import classes from './Reviews.module.css'
import { useReviews } from './useReviews.ts'

/** The looks at the figures: those to come, those held and those missed. */
export function ReviewsPage() {
  const { say } = useWords()
  const list = useReviews()
  const [isNew, setNew] = useState(false)
  const mayWrite = useHasRole('improvementCoordinator', 'aimsManager', 'processOwner', 'topManagement', 'employee')
  useLinkKeys()
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const isEmpty = !list.isPending && !list.error && items.length === 0
  const add = (
    <Button
      size={isEmpty ? 'sm' : 'xs'}
      className={(!isEmpty && classes.new) || ''}
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setNew(true)}
    >
      {say(performanceText.new)}
    </Button>
  )
  return (
    <Page title={say(performanceText.title)} aside={mayWrite && !isEmpty && add}>
      <ProblemNote error={list.error} />
      {isEmpty && (
        <Notice
          icon={<IconCalendarStats size={34} stroke={1.4} aria-hidden />}
          title={say(performanceText.emptyTitle)}
          actions={mayWrite && add}
        >
          {say(performanceText.empty)}
        </Notice>
      )}
      {!isEmpty && (
        <table className={table.table} aria-busy={list.isPending}>
          <thead>
            <tr>
              <th scope="col">{say(performanceText.name)}</th>
              <th scope="col">{say(performanceText.on)}</th>
              <th scope="col" className={table.wide}>
                {say(performanceText.repeats)}
              </th>
              <th scope="col" className={table.wide}>
                {say(performanceText.owner)}
              </th>
              <th scope="col">{say(performanceText.state)}</th>
            </tr>
          </thead>
          <tbody>
            {list.isPending && <SkeletonRows columns={5} />}
            {items.map((item) => (
              <ReviewRow key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} />
      {isNew && <NewReview onClose={() => setNew(false)} />}
    </Page>
  )
}
