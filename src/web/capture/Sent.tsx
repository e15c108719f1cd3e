import { Button, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { improvement } from '#domain/records/improvement/improvement.ts'
import { captureText } from '#domain/words/screenCapture.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly record: RecordOf<typeof improvement>
  readonly onAnother: () => void
  readonly onClose: () => void
}

/** Where it went and what happens next. */
export function Sent({ record, onAnother, onClose }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <Stack gap="md">
      <Text fw={600}>{record.title}</Text>
      <Text c="dimmed">{say(captureText.sent)}</Text>
      <Group justify="end" gap="xs">
        <Button variant="subtle" component={Link} to={`/o/${slug}/improvements/${record.id}`} onClick={onClose}>
          {say(captureText.openIt)}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {say(captureText.another)}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {say(captureText.done)}
        </Button>
      </Group>
    </Stack>
  )
}
