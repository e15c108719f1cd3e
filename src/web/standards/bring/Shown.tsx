import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { frameworkCounts, frameworkText } from '#domain/words/frameworkScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import tabs from '../Standards.module.css'
import { ChangeList } from './ChangeList.tsx'
import { NoteList } from './NoteList.tsx'
import { Outline } from './Outline.tsx'
import type { FrameworkPreview } from './shapes.ts'

interface Asked {
  readonly preview: FrameworkPreview
  readonly onTake: (name: string) => void
  readonly onAnother: () => void
  readonly isPending: boolean
}

/** What a file says, what is left away, and the button that keeps it. */
export function Shown({ preview, onTake, onAnother, isPending }: Asked) {
  const { say, sayCount } = useWords()
  const [name, setName] = useState(preview.name)
  const { format, requirements, headings, publisher, edition, isThere, earlier } = preview
  return (
    <>
      <p className={tabs.facts}>
        <span>{say(frameworkText[format])}</span>
        {edition && <span>{say(frameworkText.version, { edition })}</span>}
        {publisher && <span>{say(frameworkText.from, { publisher })}</span>}
        <span>{sayCount(frameworkCounts.requirements, requirements)}</span>
        <span>{sayCount(frameworkCounts.headings, headings)}</span>
      </p>
      <Group align="end" my="sm">
        <TextInput
          w={360}
          label={say(frameworkText.called)}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button disabled={isThere || name.trim() === ''} loading={isPending} onClick={() => onTake(name.trim())}>
          {say(frameworkText.take)}
        </Button>
        <Button variant="subtle" onClick={onAnother}>
          {say(frameworkText.another)}
        </Button>
      </Group>
      {isThere && <p>{say(frameworkText.isThere)}</p>}
      {earlier && !isThere && <p>{say(frameworkText.replaces, { edition: earlier.edition || '–' })}</p>}
      {preview.changes.length > 0 && <ChangeList changes={preview.changes} />}
      <NoteList notes={preview.notes} />
      <Part title={say(frameworkText.glance)}>
        <Outline nodes={preview.nodes} />
      </Part>
    </>
  )
}
