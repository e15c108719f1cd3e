import { Button } from '@mantine/core'
import { IconCompassOff } from '@tabler/icons-react'
import { problemText } from '#domain/words/screenProblems.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** For an address that leads nowhere, or to something this reader may not see: the two look alike on purpose. */
export function NotFoundPage() {
  const { say } = useWords()
  return (
    <Notice
      icon={<IconCompassOff size={32} stroke={1.4} aria-hidden />}
      title={say(problemText.notFoundTitle)}
      actions={
        <Button component="a" href="/" variant="default">
          {say(problemText.toStart)}
        </Button>
      }
    >
      {say(problemText.notFound)}
    </Notice>
  )
}
