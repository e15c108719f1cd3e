import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { captureText } from '#domain/words/screenCapture.ts'
import { isProblem } from '#web/api/problem.ts'
import { FollowLink } from '#web/capture/FollowLink.tsx'
import { sendAnonymously } from '#web/capture/sendAnonymously.ts'
import { EntryFrame } from '#web/entry/EntryFrame.tsx'
import { useSubmit } from '#web/entry/useSubmit.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { publicPage } from './publicPage.ts'

/** The public page: anyone with the link writes one thing, without account, cookie or trace. */
export function SuggestPage() {
  const { say, language } = useWords()
  const { token = '' } = useParams({ strict: false })
  const { data, error } = useQuery({ queryKey: ['public', token], queryFn: () => publicPage(token, language) })
  const [followToken, setFollowToken] = useState<string | null>(null)
  if (isProblem(error) && error.status !== 404) throw error
  if (error) return <EntryFrame title={say(captureText.publicTitle)} lead={say(captureText.publicOff)} />
  if (!data) return null
  if (followToken) {
    return (
      <EntryFrame title={say(captureText.sentTitle)}>
        <FollowLink token={followToken} />
      </EntryFrame>
    )
  }
  return (
    <EntryFrame title={say(captureText.title)} lead={say(captureText.publicLead, { organization: data.organization })}>
      <SuggestionForm token={token} onSent={setFollowToken} />
    </EntryFrame>
  )
}

function SuggestionForm({ token, onSent }: { readonly token: string; readonly onSent: (followToken: string) => void }) {
  const { say } = useWords()
  const [title, setTitle] = useState('')
  const [description, setDescription] = useState('')
  const { onSubmit, isPending, error } = useSubmit(() => sendAnonymously(token, { title, description }), onSent)
  const onKeyDown = useSubmitKey(() => document.querySelector('form')?.requestSubmit())
  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <TextInput
        label={say(captureText.oneLine)}
        placeholder={say(captureText.oneLineHint)}
        required
        autoFocus
        maxLength={SHORT_TEXT}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Textarea
        label={say(captureText.more)}
        placeholder={say(captureText.moreHint)}
        maxLength={LONG_TEXT}
        value={description}
        onChange={({ currentTarget }) => setDescription(currentTarget.value)}
      />
      <ProblemNote error={error} />
      <Button type="submit" loading={isPending}>
        {say(captureText.send)}
      </Button>
    </form>
  )
}
