import { Loader, Modal } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { requiredInputs } from '#domain/records/managementReview/inputs.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { meetingText } from '#domain/words/reviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useTable } from '../useTable.ts'
import classes from './Meeting.module.css'
import { MeetingBar } from './MeetingBar.tsx'
import { Slide } from './Slide.tsx'
import { titleOf } from './slides.ts'

/** The meeting on the wall: one input after another in big letters, turned by the arrow keys; what is decided is done at once. */
export function MeetingPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Meeting key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Meeting({ at }: { readonly at: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const navigate = useNavigate()
  const { record, put } = useAnyRecord(managementReview, at)
  const table = useTable(record.id)
  const slides = [...requiredInputs(table.paper.standards), 'suits', 'decisions', 'conclusion'] as const
  const { query, change } = useAddress(['at'])
  const place = Math.max(0, (slides as readonly string[]).indexOf(query.at ?? ''))
  const go = (to: number) => change({ at: slides[Math.min(Math.max(to, 0), slides.length - 1)] })
  const turn = (by: number) => () => go(place + by)
  useKeys(
    { ArrowRight: turn(1), ArrowLeft: turn(-1), PageDown: turn(1), PageUp: turn(-1), j: turn(1), k: turn(-1) },
    { inDialog: true },
  )
  const leave = () => void navigate({ to: `/o/${slug}/management-reviews/${record.number ?? record.id}` as string })
  const slide = slides[place]!
  return (
    <Modal
      opened
      fullScreen
      onClose={leave}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      title={say(meetingText.title, { review: record.title })}
      classNames={{ header: classes.hidden ?? '', body: classes.body ?? '', content: classes.content ?? '' }}
    >
      <MeetingBar
        record={record}
        titles={slides.map((each) => say(titleOf(each)))}
        place={place}
        onGo={go}
        onLeave={leave}
      />
      <Slide key={slide} slide={slide} record={record} put={put} table={table} />
    </Modal>
  )
}
