import { Stack, Text } from '@mantine/core'
import { feedText } from '#domain/words/feedScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { SendTo } from './SendTo.tsx'
import type { Feed } from './shapes.ts'

/** Where to send and what with: the secret is on the screen this once. */
export function SecretOnce({ feed, secret }: { readonly feed: Feed; readonly secret: string }) {
  const { say } = useWords()
  return (
    <Stack gap="md" maw={720} role="status">
      <SendTo feed={feed} secret={secret} />
      <div>
        <Text size="sm" mb={6}>
          {say(feedText.secretOnce)}
        </Text>
        <CopyLine text={secret} label={say(feedText.secret)} />
      </div>
    </Stack>
  )
}
