import { Button, Group, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { nonconformityText } from '#domain/words/nonconformityScreen.ts'
import { FollowLink } from '#web/capture/FollowLink.tsx'
import form from '#web/metrics/MetricForm.module.css'
import type { Values } from '#web/metrics/metricDraft.ts'
import page from '#web/metrics/NewMetric.module.css'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './NewNonconformityPage.module.css'
import { ReportFields } from './ReportFields.tsx'
import { useReport } from './useReport.ts'

const first = ['title', 'description', 'site', 'detectedOn', 'aiSystem', 'origin']
const known = ['requirement', 'requirementPart', 'evidenceStatement', 'process', 'immediateActions']
const auditor = ['externalScale', 'externalGrade', 'externalSeverity']

/** What happened, where and when: half a minute. Everything else is asked later, of those who know it. */
export function NewNonconformityPage() {
  const { say } = useWords()
  const [values, setValues] = useState<Values>(() => ({ title: null, origin: 'selfReport', detectedOn: today() }))
  const [isNameless, setNameless] = useState(false)
  const { mutate, isPending, error, data } = useReport()
  const send = () => !isPending && mutate({ values, isNameless })
  const onKeyDown = useSubmitKey(send)
  const shown = { values, error, onChange: (name: string, value: unknown) => setValues({ ...values, [name]: value }) }
  if (data?.follow) {
    return (
      <Page title={say(nonconformityText.sentWithoutName)}>
        <div className={page.form}>
          <FollowLink token={data.follow} />
        </div>
      </Page>
    )
  }
  const folded = (title: string, names: readonly string[]) => (
    <details className={form.more} open={names.some((name) => refusalAt(error, name)) || undefined}>
      <summary>{title}</summary>
      <ReportFields names={names} {...shown} />
    </details>
  )
  return (
    <Page title={say(nonconformityText.new)}>
      <form
        noValidate
        className={page.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <p className={classes.lead}>{say(nonconformityText.newLead)}</p>
        <ReportFields names={first} {...shown} />
        {folded(say(nonconformityText.nameRequirement), known)}
        {folded(say(nonconformityText.auditorSays), auditor)}
        <Switch
          label={say(nonconformityText.withoutName)}
          description={say(nonconformityText.withoutNameHelp)}
          checked={isNameless}
          onChange={({ currentTarget }) => setNameless(currentTarget.checked)}
        />
        <ProblemNote error={error} fields={[...first, ...known, ...auditor]} />
        <Group gap="sm">
          <Button type="submit" loading={isPending}>
            {say(nonconformityText.report)}
          </Button>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            <kbd>{'Ctrl'}</kbd> <kbd>{'Enter'}</kbd>
          </Text>
        </Group>
      </form>
    </Page>
  )
}

/** The reader's own day; whoever reports later writes another. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
