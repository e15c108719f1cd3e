import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Relation, relationNames, relations } from '#domain/records/relations.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { ANY } from '#web/fields/link/anyRecord.ts'
import { LinkInput } from '#web/fields/link/LinkInput.tsx'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AddingPanel } from './AddingPanel.tsx'
import { LinkedName } from './LinkedName.tsx'
import panel from './Panel.module.css'
import { RemovableItem } from './RemovableItem.tsx'
import type { Linked } from './shapes.ts'
import { useAround, useAroundList } from './useAround.ts'

/** What it hangs together with, read from here. */
export function Links() {
  const { say } = useWords()
  const { data, error } = useAroundList<Linked>('links')
  return (
    <AddingPanel
      id="links"
      title={say(aroundText.links)}
      items={data?.items.map((link) => <LinkItem key={link.id} link={link} />)}
      error={error}
      none={say(aroundText.noLinks)}
      form={(close) => <LinkForm onClose={close} />}
    />
  )
}

function LinkItem({ link: { id, relation, direction, record } }: { readonly link: Linked }) {
  const { say } = useWords()
  return (
    <RemovableItem part="links" id={id} remove={say(aroundText.removeLink, { title: record.title })}>
      <span className={panel.small}>{say(relations[relation][direction])}</span>
      <br />
      <LinkedName record={record} />
      <div className={panel.small}>
        <StateMark type={record.type} state={record.state} />
      </div>
    </RemovableItem>
  )
}

function LinkForm({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { api, path, refresh } = useAround()
  const [relation, setRelation] = useState<Relation>('relatesTo')
  const [to, setTo] = useState<string | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(path('links'), { method: 'POST', body: { relation, to } }),
    onSuccess: async () => {
      await refresh('links', 'trail')
      onClose()
    },
  })
  return (
    <form
      className={panel.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (to) mutate()
      }}
    >
      <Select
        label={say(aroundText.relation)}
        allowDeselect={false}
        data={relationNames.map((name) => ({ value: name, label: say(relations[name].out) }))}
        value={relation}
        onChange={(chosen) => chosen && setRelation(chosen)}
      />
      <LinkInput
        field={{ kind: 'link', to: ANY, label: aroundText.otherRecord }}
        names={{}}
        label={say(aroundText.otherRecord)}
        value={to}
        onChange={setTo}
        autoFocus
      />
      <ProblemNote error={error} />
      <FormEnd submit={aroundText.addLink} isPending={isPending} isDisabled={!to} onCancel={onClose} />
    </form>
  )
}
