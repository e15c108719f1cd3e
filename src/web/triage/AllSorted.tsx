import { Button } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { shellText } from '#domain/words/screenShell.ts'
import { triageText } from '#domain/words/screenTriage.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { useOpen } from '#web/shell/shellContext.ts'
import { useWords } from '#web/words/useWords.tsx'

export function AllSorted() {
  const { say } = useWords()
  const open = useOpen()
  return (
    <Notice
      icon={<IconInbox size={34} stroke={1.4} aria-hidden />}
      title={say(triageText.emptyTitle)}
      actions={<Button onClick={() => open('capture')}>{say(shellText.capture)}</Button>}
    >
      {say(triageText.empty)}
    </Notice>
  )
}
