import { Button } from '@mantine/core'
import { IconCloudOff, IconTool } from '@tabler/icons-react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { problemText } from '#domain/words/screenProblems.ts'
import { isProblem } from '#web/api/problem.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

/** What stands in place of a page that could not be shown, with the sentence that says why and a way on. */
export function ErrorPage({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const again = useAgain(reset)
  if (isProblem(error) && error.status === 401) return null
  if (isProblem(error) && error.status === 404) return <NotFoundPage />
  if ((isProblem(error) && error.status === 0) || (isMissingPart(error) && !navigator.onLine))
    return <OfflineNotice onAgain={again} />
  if (isMissingPart(error)) return <UpdatedNotice />
  return <BrokenNotice error={error} onAgain={again} />
}

function useAgain(reset?: () => void): () => void {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  return () => {
    queries.reset()
    reset?.()
    void router.invalidate()
  }
}

/** After an update the old page asks for files that are gone; without a connection for files it cannot get. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof Error && /dynamically imported module|importing a module script|preload CSS/i.test(error.message)
  )
}

function UpdatedNotice() {
  const { say } = useWords()
  return (
    <Notice
      title={say(problemText.newVersion)}
      actions={<Button onClick={() => location.reload()}>{say(problemText.reload)}</Button>}
    />
  )
}

function OfflineNotice({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useWords()
  return (
    <Notice
      icon={<IconCloudOff size={32} stroke={1.4} aria-hidden />}
      title={say(problemText.offlineTitle)}
      actions={<Button onClick={onAgain}>{say(problemText.tryAgain)}</Button>}
    >
      {say(problemText.offline)}
    </Notice>
  )
}

function BrokenNotice({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const { say } = useWords()
  const isRefused = isProblem(error) && error.status === 403
  return (
    <Notice
      icon={<IconTool size={32} stroke={1.4} aria-hidden />}
      title={say(isRefused ? problemText.refusedTitle : problemText.brokenTitle)}
      actions={<Button onClick={onAgain}>{say(problemText.tryAgain)}</Button>}
    >
      {!isRefused && <p>{say(problemText.broken)}</p>}
      <ProblemNote error={error} />
    </Notice>
  )
}
