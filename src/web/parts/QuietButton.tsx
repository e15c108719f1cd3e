import { Button } from '@mantine/core'
import type { Label } from '#domain/kernel/field.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly label: Label
  readonly isPending?: boolean
  readonly onClick: () => void
}

/** What one may do to a line among many, in small grey words; not on paper. */
export function QuietButton({ label, isPending = false, onClick }: Shown) {
  const { say } = useWords()
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      fw={400}
      data-print="hide"
      loading={isPending}
      onClick={onClick}
    >
      {say(label)}
    </Button>
  )
}
