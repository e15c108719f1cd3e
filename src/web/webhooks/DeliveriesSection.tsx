import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Label } from '#domain/kernel/field.ts'
import { channels, deliveryStates } from '#domain/notices/deliveries.ts'
import { deliveryText } from '#domain/words/webhookScreen.ts'
import { useMyNotices } from '#web/notices/useMyNotices.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { DeliveryEntry } from './DeliveryEntry.tsx'
import { type LogQuery, useDeliveries, useOutgoingAct } from './useWebhooks.ts'
import classes from './Webhooks.module.css'

/** What left the house or should have; what was given up waits here for a person. The address holds what is filtered. */
export function DeliveriesSection() {
  const { say } = useWords()
  const { channel, state, webhook } = useSearch({ strict: false }) as LogQuery
  const query = { channel, state, webhook }
  const { data: mine } = useMyNotices()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useDeliveries(query)
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  const isNarrowed = Object.values(query).some(Boolean)
  return (
    <section>
      <h2 className={settings.heading}>{say(deliveryText.title)}</h2>
      <p className={settings.lead}>{say(deliveryText.lead)}</p>
      {mine?.mailsLeave === false && <p className={settings.lead}>{say(deliveryText.noMail)}</p>}
      <div className={classes.filters}>
        <Narrow name="channel" label={deliveryText.channel} query={query} options={channels} />
        <Narrow name="state" label={deliveryText.state} query={query} options={deliveryStates} />
      </div>
      {state === 'dead' && !webhook && entries.length > 1 && <ReplayAll channel={channel} />}
      <ProblemNote error={error} />
      {!data && !error && <Skeleton height={160} />}
      {data && entries.length === 0 && (
        <p className={settings.lead}>{say(isNarrowed ? deliveryText.noneSuch : deliveryText.none)}</p>
      )}
      <ul className={classes.log}>
        {entries.map((entry) => (
          <DeliveryEntry key={entry.id} delivery={entry} />
        ))}
      </ul>
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </section>
  )
}

interface Narrowing {
  readonly name: 'channel' | 'state'
  readonly label: Label
  readonly query: LogQuery
  readonly options: Readonly<Record<string, Label>>
}

function Narrow({ name, label, query, options }: Narrowing) {
  const { say } = useWords()
  const navigate = useNavigate()
  const narrow = (value: string) => {
    const { [name]: _, ...rest } = query
    const search = Object.entries({ ...rest, [name]: value }).filter(([, chosen]) => chosen)
    void navigate({ to: '.', search: Object.fromEntries(search) as never, replace: true })
  }
  return (
    <NativeSelect
      label={say(label)}
      value={query[name] ?? ''}
      onChange={({ currentTarget }) => narrow(currentTarget.value)}
      data={[
        { value: '', label: say(deliveryText.every) },
        ...Object.entries(options).map(([value, word]) => ({ value, label: say(word) })),
      ]}
    />
  )
}

/** After a mail server was away for days nobody wants to decide on each mail. */
function ReplayAll({ channel }: { readonly channel: string | undefined }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useOutgoingAct<unknown>()
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        mb="xs"
        loading={isPending}
        onClick={() => mutate({ path: '/deliveries/replay', body: channel ? { channel } : {} })}
      >
        {say(deliveryText.replayAll)}
      </Button>
      <ProblemNote error={error} />
    </>
  )
}
