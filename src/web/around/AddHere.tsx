import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { aroundText } from '#domain/words/improvementAround.ts'
import { useWords } from '#web/words/useWords.tsx'

/** Opens the form of a panel. */
export function AddHere({ onClick }: { readonly onClick: () => void }) {
  const { say } = useWords()
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onClick}
    >
      {say(aroundText.add)}
    </Button>
  )
}
