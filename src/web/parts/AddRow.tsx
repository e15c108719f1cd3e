import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Label } from '#domain/kernel/field.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly label?: Label
  readonly isDisabled?: boolean
  readonly onAdd: () => void
}

/** Below rows one fills in: one more of them. */
export function AddRow({ label = fieldText.addRow, isDisabled = false, onAdd }: Shown) {
  const { say } = useWords()
  return (
    <Button
      variant="default"
      size="xs"
      disabled={isDisabled}
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onAdd}
    >
      {say(label)}
    </Button>
  )
}
