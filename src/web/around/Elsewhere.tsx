import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type TrackedState, type TrackerKind, trackedStates, trackerKinds } from '#domain/trackers/kinds.ts'
import { trackerText } from '#domain/words/trackerScreen.ts'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useTrackers } from '#web/trackers/useTrackers.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AddingPanel } from './AddingPanel.tsx'
import panel from './Panel.module.css'
import { RemovableItem } from './RemovableItem.tsx'
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
  const { data, error } = useAroundList<Tracked>('elsewhere')
  return (
    <AddingPanel
      id="elsewhere"
      title={say(trackerText.elsewhere)}
      items={data?.items.map((issue) => <Issue key={issue.id} issue={issue} />)}
      error={error}
      form={(close) => <IssueForm onClose={close} />}
    />
  )
}

function Issue({ issue: { id, kind, address, title, state } }: { readonly issue: Tracked }) {
  const { say } = useWords()
  return (
    <RemovableItem part="elsewhere" id={id} remove={say(trackerText.remove, { address })}>
      <a href={address} target="_blank" rel="noreferrer">
        {title ?? address}
      </a>
      <div className={panel.small}>
        {say(trackerKinds[kind].label)} · {say(trackedStates[state])}
      </div>
    </RemovableItem>
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
      <FormEnd submit={trackerText.linkIssue} isPending={isPending} onCancel={onClose} />
    </form>
  )
}
