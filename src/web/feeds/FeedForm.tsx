import { Button, Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type FeedKind, feedKinds } from '#domain/feeds/kinds.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { EditProblems } from '#web/parts/EditProblems.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import { intervalIn, usualMinutes } from './interval.ts'
import { MetricSelect } from './MetricSelect.tsx'
import type { Feed } from './shapes.ts'
import type { FeedValues } from './useAddFeed.ts'

interface Shown {
  readonly kind: FeedKind
  /** The feed that is changed; without it one is made. */
  readonly feed?: Feed
  readonly submit: string
  readonly cancel: string
  readonly onSubmit: (values: FeedValues) => void
  readonly onCancel: () => void
  readonly isPending: boolean
  readonly error: unknown
}

const USUAL = 60

/** What a feed of a kind is told: the fields come from its definition. */
export function FeedForm({ kind, feed, submit, cancel, onSubmit, onCancel, isPending, error }: Shown) {
  const { say } = useWords()
  const fields: Readonly<Record<string, Field>> = feedKinds[kind].fields
  const [values, setValues] = useState<FeedValues>(() => startFrom(kind, fields, feed))
  const change = (some: Partial<FeedValues>) => setValues((before) => ({ ...before, ...some }))
  const asksUs = feedKinds[kind].comesBy === 'pull'
  const shown = ['name', 'metric', 'everyMinutes', 'bearer', ...Object.keys(fields).map((name) => `settings/${name}`)]
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(values)
      }}
    >
      <TextInput
        label={say(feedText.name)}
        required
        value={values.name}
        error={refusalAt(error, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      {feedKinds[kind].metric !== 'none' && (
        <MetricSelect
          kind={kind}
          value={values.metric}
          error={refusalAt(error, 'metric')}
          onChange={(metric) => change({ metric })}
        />
      )}
      <SettingInputs
        fields={fields}
        values={values.settings}
        error={error}
        onChange={(some) => change({ settings: { ...values.settings, ...some } })}
      />
      {values.everyMinutes !== null && (
        <Interval value={values.everyMinutes} onChange={(everyMinutes) => change({ everyMinutes })} />
      )}
      {asksUs && (
        <PasswordInput
          label={say(feedText.bearer)}
          description={say(feed?.hasBearer ? feedText.bearerKept : feedText.bearerHelp)}
          autoComplete="off"
          value={values.bearer ?? ''}
          error={refusalAt(error, 'bearer')}
          onChange={({ currentTarget }) => setValues(withBearer(values, currentTarget.value))}
        />
      )}
      <EditProblems error={error} fields={shown} overtaken={[]} />
      <Group gap="xs">
        <Button type="submit" loading={isPending}>
          {submit}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {cancel}
        </Button>
      </Group>
    </form>
  )
}

interface Settings {
  readonly fields: Readonly<Record<string, Field>>
  readonly values: Readonly<Record<string, unknown>>
  readonly error: unknown
  readonly onChange: (some: Readonly<Record<string, unknown>>) => void
}

/** What must be said comes first; the rest opens on demand, or when something in it was said or refused. */
function SettingInputs({ fields, values, error, onChange }: Settings) {
  const { say } = useWords()
  const input = ([name, field]: [string, Field]) => (
    <FieldInput
      key={name}
      field={field}
      value={values[name]}
      required={field.required ?? false}
      error={refusalAt(error, `settings/${name}`)}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  const optional = Object.entries(fields).filter(([, field]) => !field.required)
  const isOpen = optional.some(([name]) => values[name] !== null || refusalAt(error, `settings/${name}`))
  return (
    <>
      {Object.entries(fields)
        .filter(([, field]) => field.required)
        .map(input)}
      {optional.length > 0 && (
        <details open={isOpen}>
          <summary className={classes.summary}>{say(feedText.moreSettings)}</summary>
          <div className={classes.more}>{optional.map(input)}</div>
        </details>
      )}
    </>
  )
}

function Interval({ value, onChange }: { readonly value: number; readonly onChange: (minutes: number) => void }) {
  const words = useWords()
  const choices = [...new Set([...usualMinutes, value])].sort((one, other) => one - other)
  return (
    <NativeSelect
      label={words.say(feedText.every)}
      value={value}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      data={choices.map((minutes) => ({ value: String(minutes), label: intervalIn(words, minutes) }))}
    />
  )
}

function startFrom(kind: FeedKind, fields: Readonly<Record<string, Field>>, feed: Feed | undefined): FeedValues {
  const empty = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]))
  return {
    name: feed?.name ?? '',
    metric: feed?.metric?.id ?? null,
    settings: { ...empty, ...feed?.settings },
    everyMinutes: feedKinds[kind].comesBy === 'inbound' ? null : (feed?.everyMinutes ?? USUAL),
  }
}

function withBearer({ bearer: _, ...values }: FeedValues, bearer: string): FeedValues {
  return bearer === '' ? values : { ...values, bearer }
}
