import { Switch } from '@mantine/core'
import { useState } from 'react'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { FollowLink } from '#web/capture/FollowLink.tsx'
import form from '#web/metrics/MetricForm.module.css'
import type { Values } from '#web/metrics/metricDraft.ts'
import page from '#web/metrics/NewMetric.module.css'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { KindChoice } from './KindChoice.tsx'
import classes from './NewIncidentPage.module.css'
import { ReportButton } from './ReportButton.tsx'
import { ReportInputs } from './ReportInputs.tsx'
import { useReport } from './useReport.ts'

const first = ['title', 'kind', 'aiSystem']
const more = [
  'description',
  'occurredAt',
  'priority',
  'resolvedAt',
  'service',
  'site',
  'cause',
  'theme',
  'channel',
  'changeReference',
  'changeFailed',
  'externalKey',
]

/** Whoever raises something without a name does not resolve it. */
const beforeItIsOver = more.filter((name) => name !== 'resolvedAt')

/** What happened, what it was, with which system: half a minute, with or without a name. The rest lies folded. */
export function NewIncidentPage() {
  const { say } = useWords()
  const [values, setValues] = useState<Values>(() => ({
    title: null,
    kind: 'incident',
    occurredAt: new Date().toISOString(),
  }))
  const [isNameless, setNameless] = useState(false)
  const { mutate, isPending, error, data } = useReport()
  const send = () => !isPending && mutate({ values, isNameless })
  const onKeyDown = useSubmitKey(send)
  const change = (name: string, value: unknown) => setValues((now) => ({ ...now, [name]: value }))
  if (data?.follow) {
    return (
      <Page title={say(incidentText.sentWithoutName)}>
        <div className={page.form}>
          <FollowLink token={data.follow} />
        </div>
      </Page>
    )
  }
  return (
    <Page title={say(incidentText.newTitle)}>
      <form
        noValidate
        className={page.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <p className={classes.lead}>{say(incidentText.newLead)}</p>
        <ReportInputs names={['title']} values={values} error={error} onChange={change} />
        <KindChoice
          isNameless={isNameless}
          value={values.kind}
          onChange={(kind) => change('kind', kind)}
          error={refusalAt(error, 'kind')}
        />
        <ReportInputs names={['aiSystem']} values={values} error={error} onChange={change} />
        <details className={form.more} open={more.some((name) => refusalAt(error, name)) || undefined}>
          <summary>{say(incidentText.moreFields)}</summary>
          <ReportInputs names={isNameless ? beforeItIsOver : more} values={values} error={error} onChange={change} />
        </details>
        <Switch
          label={say(incidentText.withoutName)}
          description={say(incidentText.withoutNameHelp)}
          checked={isNameless}
          onChange={({ currentTarget }) => setNameless(currentTarget.checked)}
        />
        <p className={classes.promise}>{say(incidentText.noRetaliation)}</p>
        <ProblemNote error={error} fields={[...first, ...more]} />
        <ReportButton isPending={isPending} />
      </form>
    </Page>
  )
}
