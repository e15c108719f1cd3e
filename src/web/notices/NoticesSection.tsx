import { Skeleton } from '@mantine/core'
import { noticeText } from '#domain/words/noticeScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { CalendarPart } from './CalendarPart.tsx'
import { MailPart } from './MailPart.tsx'
import { useMyNotices } from './useMyNotices.ts'

/** How I am told, beside my inbox. */
export function NoticesSection() {
  const { say } = useWords()
  const { data, error } = useMyNotices()
  return (
    <section>
      <h2 className={settings.heading}>{say(noticeText.title)}</h2>
      <p className={settings.lead}>{say(noticeText.lead)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Skeleton height={220} />}
      {data && (
        <>
          <div className={settings.part}>
            <MailPart mine={data} />
          </div>
          <div className={settings.part}>
            <CalendarPart calendar={data.calendar} />
          </div>
        </>
      )}
    </section>
  )
}
