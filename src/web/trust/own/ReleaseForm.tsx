import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type FactKind,
  factKinds,
  type TrustAudience,
  trustAudienceNames,
  trustAudiences,
} from '#domain/trust/audiences.ts'
import { factKindText, trustOwnText } from '#domain/words/trustScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Own.module.css'
import { type OwnPage, takenFrom, useOnPage } from './useOwnPage.ts'

interface Draft {
  readonly kind: FactKind
  readonly record: string | null
  readonly title: string
  readonly body: string
  readonly audiences: readonly TrustAudience[]
}

const empty: Draft = { kind: 'certificate', record: null, title: '', body: '', audiences: [] }

/** Releases one more fact: a copy of what a record says, or a text of one's own. */
export function ReleaseForm({ own }: { readonly own: OwnPage }) {
  const { say } = useWords()
  const [draft, setDraft] = useState(empty)
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const { mutate, isPending, error } = useOnPage(
    (api, { title, body, ...rest }: Draft) =>
      api.ask('/trust-page/facts', {
        method: 'POST',
        body: { ...rest, title: title.trim() || null, body: body.trim() || null },
      }),
    () => setDraft(empty),
  )
  const type = takenFrom[draft.kind]
  return (
    <Part title={say(trustOwnText.releaseTitle)}>
      <p className={classes.soft}>{say(trustOwnText.copyNote)}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          mutate(draft)
        }}
      >
        <div className={classes.pair}>
          <Select
            label={say(trustOwnText.what)}
            data={factKinds.map((kind) => ({ value: kind, label: say(factKindText[kind]) }))}
            value={draft.kind}
            allowDeselect={false}
            onChange={(kind) => change({ kind: (kind ?? 'text') as FactKind, record: null })}
          />
          {type && (
            <Select
              label={say(trustOwnText.from)}
              searchable
              data={own.releasable
                .filter((one) => one.type === type)
                .map(({ id, number, title }) => ({ value: id, label: [number, title].filter(Boolean).join(' ') }))}
              value={draft.record}
              onChange={(record) => change({ record })}
              error={refusalAt(error, 'record')}
            />
          )}
        </div>
        <TextInput
          label={say(trustOwnText.name)}
          value={draft.title}
          error={refusalAt(error, 'title')}
          onChange={({ currentTarget: { value } }) => change({ title: value })}
        />
        {type === null && (
          <Textarea
            label={say(trustOwnText.text)}
            value={draft.body}
            error={refusalAt(error, 'body')}
            onChange={({ currentTarget: { value } }) => change({ body: value })}
          />
        )}
        <MultiSelect
          label={say(trustOwnText.forWhom)}
          description={say(trustOwnText.forWhomHelp)}
          data={trustAudienceNames.map((name) => ({ value: name, label: say(trustAudiences[name]) }))}
          value={[...draft.audiences]}
          onChange={(audiences) => change({ audiences: audiences as TrustAudience[] })}
        />
        <ProblemNote error={error} fields={['title', 'body', 'record']} />
        <div>
          <Button type="submit" size="xs" loading={isPending} disabled={type !== null && draft.record === null}>
            {say(trustOwnText.release)}
          </Button>
        </div>
      </form>
    </Part>
  )
}
