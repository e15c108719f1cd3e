import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { readingsText } from '#domain/words/readingsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ReadingsDrop } from './ReadingsDrop.tsx'
import type { Written } from './shapes.ts'
import { useUndo } from './useReadingsFile.ts'

interface Shown {
  readonly written: Written
  readonly file: File
  readonly onAnother: (file: File) => void
}

/** What was written, with the way back. */
export function WrittenNote({ written: { added, restated, batch }, file, onAnother }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const undo = useUndo()
  const figures = { added: formats.number(added), restated: formats.number(restated) }
  const actions = (
    <>
      <Button component={Link} to={`/o/${slug}/metrics`}>
        {say(readingsText.toMetrics)}
      </Button>
      {batch && !undo.data && (
        <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(batch)}>
          {say(readingsText.undo)}
        </Button>
      )}
    </>
  )
  return (
    <>
      <div role="status">
        <Notice icon={<IconCheck size={32} stroke={1.4} aria-hidden />} title={file.name} actions={actions}>
          {say(undo.data ? readingsText.undone : readingsText.written, figures)}
        </Notice>
      </div>
      <ProblemNote error={undo.error} />
      <ReadingsDrop onFile={onAnother} isPending={false} />
    </>
  )
}
