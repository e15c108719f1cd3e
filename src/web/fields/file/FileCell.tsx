import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { fieldText } from '#domain/words/screenFields.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

/** A stored file as a button that downloads it. */
export function FileCell({ value }: CellProps<'file'>) {
  const { say } = useWords()
  const download = useDownload()
  if (!value) return null
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPaperclip size={14} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate(`/files/${value}`)}
      >
        {say(fieldText.fileAttached)}
      </Button>
      <ProblemNote error={download.error} />
    </>
  )
}
