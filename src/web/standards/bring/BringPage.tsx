import { IconBooks } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { frameworkText } from '#domain/words/frameworkScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { FileDrop } from '#web/parts/FileDrop.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import { StandardPlaces } from '../StandardPlaces.tsx'
import { Shown } from './Shown.tsx'
import { useLook, useTake } from './useFrameworks.ts'

/** A framework of somebody else's, or of one's own: dropped, understood, seen, kept. */
export function BringPage() {
  const { say } = useWords()
  const may = useHasRole('aimsManager', 'administrator')
  return (
    <Page title={say(frameworkText.title)}>
      <StandardPlaces />
      {may ? <Bringing /> : <Notice title={say(frameworkText.title)}>{say(frameworkText.mayNot)}</Notice>}
    </Page>
  )
}

function Bringing() {
  const { say } = useWords()
  const slug = useSlug()
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const look = useLook()
  const take = useTake()
  const begin = (next: File) => {
    take.reset()
    setFile(next)
    look.mutate(next)
  }
  if (!file || !look.data)
    return (
      <>
        <FileDrop icon={IconBooks} text={frameworkText} onFile={begin} isPending={look.isPending} />
        {look.error && <ProblemNote error={look.error} />}
      </>
    )
  const keep = (name: string) =>
    take.mutate(
      { file, digest: look.data.digest, name },
      {
        onSuccess: ({ key }) => {
          toast({ text: say(frameworkText.taken, { name }) })
          void navigate({ to: `/o/${slug}/standards/${key}` })
        },
      },
    )
  return (
    <>
      {take.error && <ProblemNote error={take.error} />}
      <Shown
        key={look.data.digest}
        preview={look.data}
        onTake={keep}
        isPending={take.isPending}
        onAnother={() => look.reset()}
      />
    </>
  )
}
