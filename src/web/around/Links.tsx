import { Button, CloseButton, Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Relation, relationNames, relations } from '#domain/records/relations.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { LinkInput } from '#web/fields/link/LinkInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AddHere } from './AddHere.tsx'
import { LinkedName } from './LinkedName.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'
import type { Linked } from './shapes.ts'
import { useAround, useAroundList } from './useAround.ts'

/** What it hangs together with, read from here. */
export function Links() {
  const { say } = useWords()
  const [isAdding, setAdding] = useState(false)
  const { data, error } = useAroundList<Linked>('links')
  const links = data?.items ?? []
  return (
    <Panel
      id="links"
      title={say(aroundText.links)}
      count={links.length}
      aside={!isAdding && <AddHere onClick={() => setAdding(true)} />}
    >
      <ProblemNote error={error} />
      {links.length > 0 && (
        <ul className={panel.list}>
          {links.map((link) => (
            <LinkItem key={link.id} link={link} />
          ))}
        </ul>
      )}
      {data && links.length === 0 && !isAdding && <p className={panel.soft}>{say(aroundText.noLinks)}</p>}
      {isAdding && <LinkForm onClose={() => setAdding(false)} />}
    </Panel>
  )
}

function LinkItem({ link: { id, relation, direction, record } }: { readonly link: Linked }) {
  const { say } = useWords()
  const { api, path, refresh } = useAround()
  const remove = useMutation({
    mutationFn: () => api.ask(path('links', id), { method: 'DELETE' }),
    onSuccess: () => refresh('links', 'trail'),
  })
  return (
    <li>
      <div style={{ display: 'flex', gap: 8, alignItems: 'start', justifyContent: 'space-between' }}>
        <div>
          <span className={panel.small}>{say(relations[relation][direction])}</span>
          <br />
          <LinkedName record={record} />
          <div className={panel.small}>
            <StateMark type={record.type} state={record.state} />
          </div>
        </div>
        <CloseButton
          size="sm"
          data-print="hide"
          aria-label={say(aroundText.removeLink, { title: record.title })}
          onClick={() => remove.mutate()}
        />
      </div>
      <ProblemNote error={remove.error} />
    </li>
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
        field={{ kind: 'link', to: 'improvement', label: aroundText.otherRecord }}
        names={{}}
        label={say(aroundText.otherRecord)}
        value={to}
        onChange={setTo}
        autoFocus
      />
      <ProblemNote error={error} />
      <div className={panel.end}>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
        <Button size="xs" type="submit" loading={isPending} disabled={!to}>
          {say(aroundText.addLink)}
        </Button>
      </div>
    </form>
  )
}
