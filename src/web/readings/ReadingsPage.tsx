import { Button, Skeleton, Text } from '@mantine/core'
import { readingsText } from '#domain/words/readingsScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ColumnChoice } from './ColumnChoice.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { Questions } from './Questions.tsx'
import classes from './Readings.module.css'
import { ReadingsDrop } from './ReadingsDrop.tsx'
import { useReadingsFile } from './useReadingsFile.ts'
import { WriteBar } from './WriteBar.tsx'
import { WrittenNote } from './WrittenNote.tsx'

/** A file of readings: dropped, understood, seen, written, and taken back if it was wrong. */
export function ReadingsPage() {
  const { say } = useWords()
  const may = useHasRole('improvementCoordinator', 'aimsManager')
  return (
    <Page title={say(readingsText.title)}>
      {may ? <Wizard /> : <Notice title={say(readingsText.title)}>{say(readingsText.mayNot)}</Notice>}
    </Page>
  )
}

function Wizard() {
  const { say } = useWords()
  const { file, take, decide, write, preview, shown, accept } = useReadingsFile()
  if (!file || (preview.error && !shown))
    return (
      <>
        <ReadingsDrop onFile={take} isPending={preview.isPending} />
        <Text size="sm" c="dimmed" mt="sm" mb="md">
          {say(readingsText.promise)}
        </Text>
        <ProblemNote error={preview.error} />
      </>
    )
  if (accept.data) return <WrittenNote written={accept.data} file={file} onAnother={take} />
  return (
    <>
      <div className={classes.file}>
        <strong>{file.name}</strong>
        <Another onFile={take} />
      </div>
      {!shown && <Skeleton height={240} />}
      {shown && (
        <div aria-busy={preview.isPending}>
          <ColumnChoice preview={shown} decide={decide} />
          <ProblemNote error={preview.error ?? accept.error} />
          {!preview.error && (
            <>
              <Questions preview={shown} decide={decide} />
              <PreviewTable preview={shown} />
              <WriteBar preview={shown} onWrite={write} isPending={accept.isPending || preview.isPending} />
            </>
          )}
        </div>
      )}
    </>
  )
}

/** Another file in place of this one. */
function Another({ onFile }: { readonly onFile: (file: File) => void }) {
  const { say } = useWords()
  return (
    <Button component="label" size="compact-sm" variant="subtle">
      {say(readingsText.another)}
      <input
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
        }}
      />
    </Button>
  )
}
