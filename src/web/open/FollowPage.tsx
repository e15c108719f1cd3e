import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { captureText } from '#domain/words/screenCapture.ts'
import { isProblem } from '#web/api/problem.ts'
import { request } from '#web/api/request.ts'
import { EntryFrame } from '#web/entry/EntryFrame.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Followed {
  readonly organization: string
  /** Null where the record is not for strangers any more. */
  readonly title: string | null
  readonly type: string
  readonly state: string
  readonly sentence: string
  readonly reason: string | null
  readonly sentOn: string
}

/** What became of an anonymous suggestion, for whoever holds its token. */
export function FollowPage() {
  const { say, language, formats } = useWords()
  const { token = '' } = useParams({ strict: false })
  const { data, error } = useQuery({
    queryKey: ['followed', token, language],
    queryFn: () =>
      request<Followed>({ language, organization: null }, `/api/public/follow/${encodeURIComponent(token)}`, {
        anonymous: true,
      }),
  })
  if (isProblem(error) && error.status !== 404) throw error
  if (error) return <EntryFrame title={say(captureText.followPageTitle)} lead={say(captureText.followUnknown)} />
  if (!data) return null
  return (
    <EntryFrame
      title={data.title ?? say(captureText.followPageTitle)}
      lead={say(captureText.followSent, { day: formats.day(data.sentOn), organization: data.organization })}
    >
      <Stack gap="sm" mt="lg">
        <StateMark type={data.type} state={data.state} />
        <Text>{data.sentence}</Text>
        {data.reason && <Text c="dimmed">{data.reason}</Text>}
      </Stack>
    </EntryFrame>
  )
}
