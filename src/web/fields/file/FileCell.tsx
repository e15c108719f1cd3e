import { IconPaperclip } from '@tabler/icons-react'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { CellProps } from '../fieldProps.ts'

export function FileCell({ value }: CellProps<'file'>) {
  const { say } = useWords()
  return (
    value && (
      <a href={`/api/v1/files/${value}`} download>
        <IconPaperclip size={14} aria-hidden /> {say(fieldText.fileAttached)}
      </a>
    )
  )
}
