import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { captureText } from '#domain/words/screenCapture.ts'
import { useWords } from '#web/words/useWords.tsx'

/** The link that tells an anonymous sender what became of it; shown once. */
export function FollowLink({ token, onDone }: { readonly token: string; readonly onDone?: () => void }) {
  const { say } = useWords()
  const address = `${location.origin}/f/${token}`
  return (
    <Stack gap="md">
      <Text>{say(captureText.follow)}</Text>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {address}
      </Code>
      <Group justify="end" gap="xs">
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {say(copied ? captureText.copied : captureText.copyLink)}
            </Button>
          )}
        </CopyButton>
        {onDone && <Button onClick={onDone}>{say(captureText.done)}</Button>}
      </Group>
    </Stack>
  )
}
