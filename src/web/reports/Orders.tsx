import { ActionIcon, Button, Progress } from '@mantine/core'
import { IconDownload, IconX } from '@tabler/icons-react'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reports.module.css'
import type { Order } from './shapes.ts'
import { useDrop, useOrders } from './useOrders.ts'

/** Files being made for me, how far they are, and those that are ready. */
export function Orders() {
  const { say } = useWords()
  const { data, error } = useOrders()
  return (
    <section className={classes.orders} aria-labelledby="orders">
      <h2 id="orders" className={classes.heading}>
        {say(reportsText.orders)}
      </h2>
      <ProblemNote error={error} />
      {data?.length === 0 && <p className={classes.soft}>{say(reportsText.noOrders)}</p>}
      <ul className={classes.list} aria-live="polite">
        {data?.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
    </section>
  )
}

function OrderRow({ order }: { readonly order: Order }) {
  const { say, formats } = useWords()
  const download = useDownload()
  const drop = useDrop()
  const { id, label, format, state, name, problems, orderedAt } = order
  const shown = name ?? label
  return (
    <li className={classes.order}>
      <div className={classes.what}>
        <span>
          {shown} <span className={classes.format}>{format.toUpperCase()}</span>
        </span>
        <span className={classes.soft}>
          {state === 'working' ? <Working order={order} /> : formats.moment(orderedAt)}
        </span>
        {state === 'failed' && (
          <span role="alert" className={classes.failed}>
            {[say(reportsText.failed), problems.length > 0 ? problems.join(' ') : say(reportsText.defect)].join(': ')}
          </span>
        )}
        <ProblemNote error={download.error ?? drop.error} />
      </div>
      {state === 'ready' && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          aria-label={say(reportsText.downloadNamed, { name: shown })}
          loading={download.isPending}
          onClick={() => download.mutate(`/report-orders/${id}/file`)}
        >
          {say(reportsText.download)}
        </Button>
      )}
      {state !== 'working' && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say(reportsText.removeNamed, { name: shown })}
          loading={drop.isPending}
          onClick={() => drop.mutate(id)}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

/** A bar where the end is known; words where only the way so far is. */
function Working({ order: { done, total, label } }: { readonly order: Order }) {
  const { say } = useWords()
  if (total === null) return <>{say(done > 0 ? reportsText.workingLines : reportsText.working, { done })}</>
  return (
    <>
      {say(reportsText.workingOf, { done, total })}
      <Progress size="sm" mt={4} value={total > 0 ? (100 * done) / total : 0} aria-label={label} />
    </>
  )
}
