import { Button, Combobox, Textarea, useCombobox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { aroundText } from '#domain/words/improvementAround.ts'
import type { Named } from '#web/api/shapes.ts'
import { usePeople } from '#web/fields/person/usePeople.ts'
import { forgetDraft, keepDraft, keptDraft } from '#web/next/form/draft.ts'
import { Initials } from '#web/parts/Initials.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import { mentionAt, withMention } from './mentioning.ts'
import panel from './Panel.module.css'
import { useAround } from './useAround.ts'

const LONGEST = 10_000

/** Says something; `@` and a few letters name a person, who then hears of it. What is typed is kept until it is sent. */
export function CommentForm() {
  const { say } = useWords()
  const { record } = useRecordPlace()
  const { api, path, refresh } = useAround()
  const [draft, setDraft] = useState(() => keptDraft(record.id, 'comment'))
  const [caret, setCaret] = useState(0)
  const [named, setNamed] = useState<readonly Named[]>((draft.values.mentions as readonly Named[] | undefined) ?? [])
  const area = useRef<HTMLTextAreaElement>(null)
  const list = useCombobox()
  const text = draft.reason
  const asked = mentionAt(text, caret)
  const { people } = usePeople(asked ?? '', null, {})
  const keep = (reason: string, mentions = named) => {
    const next = { reason, values: { mentions } }
    setDraft(next)
    setNamed(mentions)
    keepDraft(record.id, 'comment', next)
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const mentions = [...new Set(named.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))]
      return api.ask(path('comments'), { method: 'POST', body: { text: text.trim(), mentions } })
    },
    onSuccess: async () => {
      forgetDraft(record.id, 'comment')
      setDraft({ values: {}, reason: '' })
      setNamed([])
      await refresh('comments', 'trail', 'watch')
    },
  })
  const send = () => text.trim() && !isPending && mutate()
  const choose = (id: string) => {
    const name = people.find(({ value }) => value === id)?.label.replace(/ \([^)]*\)$/, '') ?? ''
    const next = withMention(text, caret, name)
    keep(next.text, [...named, { id, name }])
    list.closeDropdown()
    requestAnimationFrame(() => area.current?.setSelectionRange(next.caret, next.caret))
    setCaret(next.caret)
  }
  const onSubmitKey = useSubmitKey(send)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onSubmitKey(event)
    if (event.key === 'Escape' && list.dropdownOpened) {
      event.stopPropagation()
      list.closeDropdown()
    } else if (event.key === 'Escape') event.currentTarget.blur()
  }
  const isAsking = asked !== null && people.length > 0
  return (
    <form
      data-print="hide"
      style={{ display: 'grid', gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Combobox store={list} onOptionSubmit={choose} position="bottom-start" shadow="md">
        <Combobox.Target withKeyboardNavigation={isAsking} withAriaAttributes={isAsking}>
          <Textarea
            ref={area}
            id="new-comment"
            aria-label={say(aroundText.newComment)}
            placeholder={say(aroundText.commentHint)}
            minRows={2}
            maxLength={LONGEST}
            value={text}
            onKeyDown={onKeyDown}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
            onBlur={() => list.closeDropdown()}
            onChange={({ currentTarget }) => {
              keep(currentTarget.value)
              setCaret(currentTarget.selectionStart)
              if (mentionAt(currentTarget.value, currentTarget.selectionStart) === null) list.closeDropdown()
              else {
                list.openDropdown()
                list.selectFirstOption()
              }
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isAsking}>
          <Combobox.Options>
            {people.slice(0, 6).map(({ value, label }) => (
              <Combobox.Option key={value} value={value}>
                <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                  <Initials name={label} size={22} />
                  {label}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <ProblemNote error={error} />
      {text.trim() && (
        <div className={panel.end}>
          <Button size="xs" type="submit" loading={isPending}>
            {say(aroundText.sendComment)}
          </Button>
        </div>
      )}
    </form>
  )
}
