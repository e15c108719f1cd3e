import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { webhookEventNames, webhookEvents } from '#domain/notices/webhookEvents.ts'
import { recordTypes } from '#domain/records/index.ts'
import { webhookText } from '#domain/words/webhookScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { useOutgoingAct, type Webhook } from './useWebhooks.ts'

interface Shown {
  /** The one that is changed; without it one is made. */
  readonly webhook?: Webhook
  /** Its secret, which is shown this once. */
  readonly onMade?: (secret: string) => void
  readonly onClose: () => void
}

const fields = ['name', 'address', 'events', 'types'] as const

/** Where it listens and what it hears of. */
export function WebhookForm({ webhook, onMade, onClose }: Shown) {
  const { say } = useWords()
  const [values, setValues] = useState(() => ({
    name: webhook?.name ?? '',
    address: webhook?.address ?? '',
    events: webhook?.events ?? ['created', 'moved'],
    types: webhook?.types ?? [],
  }))
  const change = (some: Partial<typeof values>) => setValues((before) => ({ ...before, ...some }))
  const { mutate, isPending, error } = useOutgoingAct<{ readonly secret?: string }>(({ secret }) =>
    secret ? onMade?.(secret) : onClose(),
  )
  return (
    <Stack
      component="form"
      gap="md"
      className={settings.part}
      onSubmit={(event) => {
        event.preventDefault()
        if (webhook)
          mutate({ path: `/webhooks/${webhook.id}`, method: 'PATCH', version: webhook.version, body: values })
        else mutate({ path: '/webhooks', body: values })
      }}
    >
      <TextInput
        label={say(webhookText.name)}
        description={say(webhookText.nameHelp)}
        required
        data-autofocus
        value={values.name}
        error={refusalAt(error, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        label={say(webhookText.address)}
        type="url"
        required
        value={values.address}
        error={refusalAt(error, 'address')}
        onChange={({ currentTarget }) => change({ address: currentTarget.value })}
      />
      <Choices
        label={say(webhookText.events)}
        error={refusalAt(error, 'events')}
        value={values.events}
        onChange={(events) => change({ events: events as typeof values.events })}
        options={webhookEventNames.map((event) => [event, say(webhookEvents[event])])}
      />
      <Choices
        label={say(webhookText.types)}
        description={values.types.length === 0 ? say(webhookText.typesAll) : undefined}
        error={refusalAt(error, 'types')}
        value={values.types}
        onChange={(types) => change({ types })}
        options={Object.values(recordTypes).map(({ name, pluralLabel }) => [name, say(pluralLabel)])}
        isDense
      />
      <ProblemNote error={error} fields={fields} />
      <Group gap="xs">
        <Button type="submit" loading={isPending}>
          {say(webhook ? webhookText.save : webhookText.add)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {say(webhookText.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}

interface Offered {
  readonly label: string
  readonly description?: string | undefined
  readonly error: ReturnType<typeof refusalAt>
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly isDense?: boolean
}

function Choices({ label, description, error, value, onChange, options, isDense = false }: Offered) {
  const boxes = options.map(([option, word]) => <Checkbox key={option} value={option} label={word} />)
  return (
    <Checkbox.Group label={label} description={description} error={error} value={[...value]} onChange={onChange}>
      {isDense ? (
        <Group gap="12px 20px" mt={8}>
          {boxes}
        </Group>
      ) : (
        <Stack gap={12} mt={8}>
          {boxes}
        </Stack>
      )}
    </Checkbox.Group>
  )
}
