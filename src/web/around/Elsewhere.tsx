import { Button, CloseButton, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type TrackedState, type TrackerKind, trackedStates, trackerKinds } from '#domain/trackers/kinds.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { trackerText } from '#domain/words/trackerScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useTrackers } from '#web/trackers/useTrackers.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AddHere } from './AddHere.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'
import { useAround, useAroundList } from './useAround.ts'

interface Tracked {
  readonly id: string
  readonly kind: TrackerKind
  readonly address: string
  readonly title: string | null
  readonly state: TrackedState
}

/** Issues the record is in trackers elsewhere; shown where a tracker is set up. */
export function Elsewhere() {
  const { data: trackers } = useTrackers()
  return trackers && trackers.length > 0 ? <Issues /> : null
}

function Issues() {
  const { say } = useWords()
  const [isAdding, setAdding] = useState(false)
  const { data, error } = useAroundList<Tracked>('elsewhere')
  const issues = data?.items ?? []
  return (
    <Panel
      id="elsewhere"
      title={say(trackerText.elsewhere)}
      count={issues.length}
      aside={!isAdding && <AddHere onClick={() => setAdding(true)} />}
    >
      <ProblemNote error={error} />
      {issues.length > 0 && (
        <ul className={panel.list}>
          {issues.map((issue) => (
            <Issue key={issue.id} issue={issue} />
          ))}
        </ul>
      )}
      {isAdding && <IssueForm onClose={() => setAdding(false)} />}
    </Panel>
  )
}

function Issue({ issue: { id, kind, address, title, state } }: { readonly issue: Tracked }) {
  const { say } = useWords()
  const { api, path, refresh } = useAround()
  const remove = useMutation({
    mutationFn: () => api.ask(path('elsewhere', id), { method: 'DELETE' }),
    onSuccess: () => refresh('elsewhere', 'trail'),
  })
  return (
    <li>
      <div style={{ display: 'flex', gap: 8, alignItems: 'start', justifyContent: 'space-between' }}>
        <div>
          <a href={address} target="_blank" rel="noreferrer">
            {title ?? address}
          </a>
          <div className={panel.small}>
            {say(trackerKinds[kind].label)} · {say(trackedStates[state])}
          </div>
        </div>
        <CloseButton
          size="sm"
          data-print="hide"
          aria-label={say(trackerText.remove, { address })}
          onClick={() => remove.mutate()}
        />
      </div>
      <ProblemNote error={remove.error} />
    </li>
  )
}

function IssueForm({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { api, path, refresh } = useAround()
  const [address, setAddress] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(path('elsewhere'), { method: 'POST', body: { address } }),
    onSuccess: async () => {
      await refresh('elsewhere', 'trail')
      onClose()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form className={panel.form} onSubmit={send}>
      <TextInput
        type="url"
        label={say(trackerText.issueAddress)}
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        required
        autoFocus
      />
      <ProblemNote error={error} />
      <div className={panel.end}>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
        <Button size="xs" type="submit" loading={isPending}>
          {say(trackerText.linkIssue)}
        </Button>
      </div>
    </form>
  )
}
