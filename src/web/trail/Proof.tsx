import { Button, Skeleton, TextInput } from '@mantine/core'
import { IconDownload, IconShieldCheck } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trailText } from '#domain/words/trailScreen.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Proof.module.css'
import { type Report, ReportNote } from './ReportNote.tsx'

/** Where the chain stands, the check of the whole of it, and the file that proves itself elsewhere. */
export function Proof() {
  const { say } = useWords()
  const [anchor, setAnchor] = useState('')
  const verify = useVerify(anchor)
  const download = useDownload()
  return (
    <section className={classes.proof} aria-label={say(trailText.proof)}>
      <div className={classes.top}>
        <Head />
        <div className={classes.buttons}>
          <Button
            leftSection={<IconShieldCheck size={16} aria-hidden />}
            loading={verify.isPending}
            onClick={() => verify.mutate()}
          >
            {say(trailText.verify)}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={download.isPending}
            onClick={() => download.mutate('/trail/export')}
          >
            {say(trailText.export)}
          </Button>
        </div>
      </div>
      <details className={classes.anchor}>
        <summary>{say(trailText.anchorTitle)}</summary>
        <TextInput
          mt={8}
          label={say(trailText.anchor)}
          description={say(trailText.anchorHelp)}
          value={anchor}
          error={refusalAt(verify.error, 'anchor')}
          onChange={({ currentTarget }) => setAnchor(currentTarget.value.trim())}
        />
      </details>
      <ProblemNote error={verify.error ?? download.error} fields={['anchor']} />
      {verify.data && !verify.isPending && <ReportNote report={verify.data} />}
    </section>
  )
}

function Head() {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, 'trail', 'head'],
    queryFn: ({ signal }) => api.ask<{ readonly head: string }>('/trail/head', { signal }),
  })
  return (
    <div>
      <p className={classes.label}>{say(trailText.headHelp)}</p>
      <ProblemNote error={error} />
      {data ? <CopyLine text={data.head} label={say(trailText.head)} /> : !error && <Skeleton height={36} />}
    </div>
  )
}

function useVerify(anchor: string) {
  const api = useApi()
  return useMutation({
    mutationFn: () => api.ask<Report>(`/trail/verify${queryString({ anchor: anchor || undefined })}`),
  })
}
