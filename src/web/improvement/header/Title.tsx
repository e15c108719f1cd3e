import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { headText, storyText } from '#domain/words/improvementScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { useApi } from '#web/api/useApi.tsx'
import { Conflict } from '#web/next/form/Conflict.tsx'
import { useForm } from '#web/next/form/useForm.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { mayEdit } from '../story/sections.ts'
import classes from './Title.module.css'

/** The title, edited where it stands. On arrival it takes the focus, so that a screen reader says where one is. */
export function Title() {
  const { say } = useWords()
  const place = usePlace()
  const { title, number } = place.record
  const [isEditing, setEditing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${[number, title].filter(Boolean).join(' ')} · Meliora`
  }, [number, title])
  if (isEditing) return <TitleForm onClose={() => setEditing(false)} />
  return (
    <div className={classes.line}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      {mayEdit(place, 'title') && (
        <ActionIcon
          variant="subtle"
          color="gray"
          data-print="hide"
          aria-label={say(headText.editTitle)}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}

function TitleForm({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const api = useApi()
  const form = useForm({
    form: 'title',
    names: ['title'],
    send: ({ changed }, current) => api.edit(improvement, current, changed),
    onDone: onClose,
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (form.hasChanged) form.send(['title'])
        else onClose()
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <TextInput
        size="md"
        autoFocus
        aria-label={say(headText.title)}
        maxLength={SHORT_TEXT}
        error={form.refusedAt('title')[0]?.sentence}
        value={(form.values.title as string | null) ?? ''}
        onChange={({ currentTarget }) => form.change('title', currentTarget.value)}
      />
      {form.conflict ? (
        <Conflict conflict={form.conflict} form={form} />
      ) : (
        <ProblemNote error={form.error} fields={['title']} />
      )}
      <Group gap="xs">
        <Button size="xs" type="submit" loading={form.isPending}>
          {say(storyText.save)}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
      </Group>
    </form>
  )
}
