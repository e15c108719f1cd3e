import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { channels, deliveryStates, MOST_ATTEMPTS } from '#domain/notices/deliveries.ts'
import { isWebhookEvent, webhookEvents } from '#domain/notices/webhookEvents.ts'
import { recordTypes } from '#domain/records/index.ts'
import { deliveryText } from '#domain/words/webhookScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { type Delivery, useOutgoingAct } from './useWebhooks.ts'
import classes from './Webhooks.module.css'

/** One delivery: by which way, to whom, about what, and what became of it. */
export function DeliveryEntry({ delivery }: { readonly delivery: Delivery }) {
  const { say, formats } = useWords()
  const { channel, state, person, webhook, at, fault, attempts, nextAt } = delivery
  const to = person?.name ?? webhook?.name ?? say(deliveryText.ended)
  const isWaiting = state === 'waiting' && attempts > 0
  return (
    <li className={classes.entry}>
      <div className={state === 'dead' ? classes.dead : undefined}>
        <div className={classes.line}>
          <strong>{to}</strong>
          <span className={settings.state} data-now={state === 'dead' || undefined}>
            {say(deliveryStates[state])}
          </span>
          <span className={classes.when}>{formats.moment(at)}</span>
        </div>
        <span className={settings.soft}>
          {say(channels[channel])} · <What delivery={delivery} />
        </span>
        {fault && <span className={classes.fault}>{fault.sentence}</span>}
        {isWaiting && (
          <span className={classes.fault}>
            {say(deliveryText.attempts, { count: attempts, limit: MOST_ATTEMPTS })}
            {nextAt && `, ${say(deliveryText.nextAt, { when: formats.moment(nextAt) })}`}
          </span>
        )}
        {state === 'dead' && <Decide id={delivery.id} to={to} />}
      </div>
    </li>
  )
}

function What({ delivery: { event, record, notices } }: { readonly delivery: Delivery }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  if (event === 'ping') return say(deliveryText.ping)
  const happened = event?.split('.')[1] ?? ''
  return (
    <>
      {isWebhookEvent(happened) && `${say(webhookEvents[happened])} · `}
      {notices > 1 && say(deliveryText.notices, { count: formats.number(notices) })}
      {record && (
        <Link to={`/o/${slug}/${recordTypes[record.type]?.plural}/${record.number ?? record.id}`}>
          {[record.number, record.title].filter(Boolean).join(' ')}
        </Link>
      )}
    </>
  )
}

function Decide({ id, to: name }: { readonly id: string; readonly to: string }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useOutgoingAct<void>()
  return (
    <>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          variant="default"
          loading={isPending}
          aria-label={say(deliveryText.replayOf, { name })}
          onClick={() => mutate({ path: `/deliveries/${id}/replay` })}
        >
          {say(deliveryText.replay)}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={isPending}
          aria-label={say(deliveryText.discardOf, { name })}
          onClick={() => mutate({ path: `/deliveries/${id}/discard` })}
        >
          {say(deliveryText.discard)}
        </Button>
      </Group>
      <ProblemNote error={error} />
    </>
  )
}
