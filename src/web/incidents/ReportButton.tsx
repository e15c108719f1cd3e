import { Button, Group, Text } from '@mantine/core'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useWords } from '#web/words/useWords.tsx'

export function ReportButton({ isPending }: { readonly isPending: boolean }) {
  const { say } = useWords()
  return (
    <Group gap="sm">
      <Button type="submit" loading={isPending}>
        {say(incidentText.new)}
      </Button>
      <Text size="xs" c="dimmed" visibleFrom="sm">
        <kbd>{'Ctrl'}</kbd> <kbd>{'Enter'}</kbd>
      </Text>
    </Group>
  )
}
