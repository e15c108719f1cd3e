import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { webhookText } from '#domain/words/webhookScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { useWebhooks } from './useWebhooks.ts'
import { WebhookForm } from './WebhookForm.tsx'
import { WebhookRow } from './WebhookRow.tsx'

/** Who hears of records outside the house. */
export function WebhooksSection() {
  const { say } = useWords()
  const { data, error } = useWebhooks()
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <section>
      <h2 className={settings.heading}>{say(webhookText.title)}</h2>
      <p className={settings.lead}>{say(webhookText.lead)}</p>
      <ProblemNote error={error} />
      {secret && (
        <Stack gap={6} mb="lg" role="status">
          <Text size="sm">{say(webhookText.secretOnce)}</Text>
          <CopyLine text={secret} label={say(webhookText.secret)} />
        </Stack>
      )}
      {!data && !error && <Skeleton height={64} />}
      {data?.length === 0 && !isMaking && <p className={settings.lead}>{say(webhookText.none)}</p>}
      {data && data.length > 0 && (
        <ul className={settings.rows}>
          {data.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} onSecret={setSecret} />
          ))}
        </ul>
      )}
      {isMaking ? (
        <WebhookForm
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setSecret(made)
            setMaking(false)
          }}
        />
      ) : (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {say(webhookText.add)}
        </Button>
      )}
    </section>
  )
}
