import { Button, Loader } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { documentText } from '#domain/words/documentControlScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { RichTextView } from '../text/RichTextView.tsx'
import { Sheet } from '../text/Sheet.tsx'
import { useContent, useWriteContent, type Variant, type Version } from '../useContent.ts'

/** The editor is large; whoever only reads never loads it. */
const TextEditor = lazy(async () => ({ default: (await import('../text/TextEditor.tsx')).TextEditor }))

interface Shown {
  readonly record: Version
  readonly put: (record: Version) => void
  readonly variant: Variant
}

/** The text of a version: read, and while it is a draft written in place. */
export function TextPart({ record, put, variant }: Shown) {
  const { say } = useWords()
  const text = useContent(record.id)[variant]
  const { mutate, isPending, error } = useWriteContent(record, put)
  const [isWriting, setWriting] = useState(false)
  const mayWrite = record.may.edit && record.state === 'draft'
  const title = say(variant === 'internal' ? documentText.text : documentText.publicText)
  const write = mayWrite && !isWriting && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={`${say(documentText.write)}: ${title}`}
      onClick={() => setWriting(true)}
    >
      {say(documentText.write)}
    </Button>
  )
  return (
    <Part title={title} aside={write}>
      {isWriting ? (
        <Suspense fallback={<Loader size="sm" />}>
          <TextEditor
            text={text}
            error={error}
            isPending={isPending}
            onSave={(written) => mutate({ variant, text: written })}
            onClose={() => setWriting(false)}
          />
        </Suspense>
      ) : (
        <Sheet state={record.state}>
          {text ? <RichTextView text={text} /> : <p>{say(documentText.notWritten)}</p>}
        </Sheet>
      )}
    </Part>
  )
}
