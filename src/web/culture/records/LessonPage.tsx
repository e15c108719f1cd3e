import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lesson } from '#domain/records/lesson/lesson.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { UnitsInput } from '../UnitsInput.tsx'
import { useCulture, useCultureAgain } from '../useCulture.ts'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.lesson,
    names: ['lesson', 'advice', 'about', 'audiences', 'units', 'ownMistake', 'publishedBy', 'publishedAt'],
    envelope: ['title', 'owner'],
    editIn: ['draft'],
  },
]

/** One lesson: whom it is for, and how many of them read it. */
export function LessonPage() {
  return (
    <OneRecord
      type={lesson}
      next={{ draft: 'publish' }}
      rest={(state) => (state === 'published' ? text.published : text.over)}
      parts={parts}
      steps={() => ({
        ownInput: (_, name) => (name === 'units' ? UnitsInput : undefined),
        answers: { namesInLesson: false, unknownUnits: [] },
      })}
      after={({ id, state }) => state === 'published' && <ReadersPart id={id} />}
    />
  )
}

interface Readers {
  readonly reached: number
  readonly read: number
  readonly mine: boolean
}

function ReadersPart({ id }: { readonly id: string }) {
  const { say } = useWords()
  const api = useApi()
  const again = useCultureAgain()
  const path = `/lessons/${id}/readers`
  const { data, error } = useCulture<Readers>(path)
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.ask<Readers>(path, { method: 'POST' }),
    onSuccess: again,
  })
  return (
    <Part title={say(text.readers)}>
      <ProblemNote error={error} />
      {data && <p>{say(text.readBy, { read: data.read, reached: data.reached })}</p>}
      {data?.mine && <p>{say(text.haveRead)}</p>}
      {data && !data.mine && (
        <Button size="xs" variant="default" data-print="hide" loading={isPending} onClick={() => mutate()}>
          {say(text.iRead)}
        </Button>
      )}
    </Part>
  )
}
