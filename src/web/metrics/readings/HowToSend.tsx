import { Link } from '@tanstack/react-router'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { SendCommand } from '../SendCommand.tsx'
import classes from './Deliveries.module.css'

/** How a pipeline sends readings of this metric: a token and one line for the shell. */
export function HowToSend({ metric: { id, number, kind, cadence } }: { readonly metric: MetricDefinition }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <details className={classes.deliveries} data-print="hide">
      <summary>{say(metricText.howToSend)}</summary>
      <p className={classes.soft}>
        {say(metricText.howToSendText)} <Link to={`/o/${slug}/settings/tokens`}>{say(metricText.makeToken)}</Link>
      </p>
      <SendCommand number={number ?? id} kind={kind} cadence={cadence} />
    </details>
  )
}
