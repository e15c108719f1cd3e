import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { webhookText } from '#domain/words/webhookScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useOutgoingAct, type Webhook } from './useWebhooks.ts'

interface Shown {
  readonly webhook: Webhook
  readonly onChange: () => void
  readonly onSecret: (secret: string) => void
}

/** Change, pause, try, renew; ending asks once more. */
export function WebhookSteps({ webhook: { id, name, state }, onChange, onSecret }: Shown) {
  const { say } = useWords()
  const [isEnding, setEnding] = useState(false)
  const { mutate, isPending, error } = useOutgoingAct<unknown>()
  const path = `/webhooks/${id}`
  const step = (label: keyof typeof webhookText, onClick: () => void) => (
    <Button size="compact-sm" variant="subtle" disabled={isPending} onClick={onClick}>
      {say(webhookText[label])}
    </Button>
  )
  const renew = () =>
    mutate({ path: `${path}/secret` }, { onSuccess: (made) => onSecret((made as { readonly secret: string }).secret) })
  const ping = () => mutate({ path: `${path}/ping` }, { onSuccess: () => toast({ text: say(webhookText.pinged) }) })
  return (
    <>
      <ProblemNote error={error} />
      {isEnding ? (
        <>
          <Text size="sm" mt={8}>
            {say(webhookText.endHelp, { name })}
          </Text>
          <Group gap="xs" mt={6}>
            <Button size="compact-sm" loading={isPending} onClick={() => mutate({ path, method: 'DELETE' })}>
              {say(webhookText.endNow)}
            </Button>
            {step('cancel', () => setEnding(false))}
          </Group>
        </>
      ) : (
        <Group gap={2} mt={6} ml={-8} role="group" aria-label={say(webhookText.actionsOf, { name })}>
          {step('change', onChange)}
          {state === 'active' && step('ping', ping)}
          {state === 'active'
            ? step('pause', () => mutate({ path: `${path}/pause` }))
            : step('resume', () => mutate({ path: `${path}/resume` }))}
          {step('renew', renew)}
          {step('end', () => setEnding(true))}
        </Group>
      )}
    </>
  )
}
