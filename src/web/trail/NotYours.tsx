import { IconLock } from '@tabler/icons-react'
import { trailText } from '#domain/words/trailScreen.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** For those who do not read the whole trail: who does, and where theirs stands. */
export function NotYours({ title }: { readonly title: string }) {
  const { say } = useWords()
  return (
    <Page title={title}>
      <Notice icon={<IconLock size={32} stroke={1.4} aria-hidden />} title={say(trailText.notYours)}>
        {say(trailText.notYoursHelp)}
      </Notice>
    </Page>
  )
}
