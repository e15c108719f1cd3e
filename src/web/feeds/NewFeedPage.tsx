import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type FeedKind, feedKindNames, feedKinds } from '#domain/feeds/kinds.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { FeedForm } from './FeedForm.tsx'
import classes from './Feeds.module.css'
import { SecretOnce } from './SecretOnce.tsx'
import type { OneFeed } from './shapes.ts'
import { useAddFeed } from './useAddFeed.ts'

/** Connects a source in two steps: what it is, then what that kind asks for. Whoever sends gets address and secret, once. */
export function NewFeedPage() {
  const { say } = useWords()
  const [kind, setKind] = useState<FeedKind | null>(null)
  const [made, setMade] = useState<{ readonly feed: OneFeed; readonly secret: string } | null>(null)
  const slug = useSlug()
  const navigate = useNavigate()
  const add = useAddFeed(({ feed, secret }) => {
    if (secret === null) void navigate({ to: `/o/${slug}/feeds/${feed.id}` })
    else setMade({ feed, secret })
  })
  if (made)
    return (
      <Page title={made.feed.name}>
        <SecretOnce feed={made.feed} secret={made.secret} />
        <Button mt="lg" onClick={() => void navigate({ to: `/o/${slug}/feeds/${made.feed.id}` })}>
          {say(feedText.toFeed)}
        </Button>
      </Page>
    )
  if (!kind)
    return (
      <Page title={say(feedText.add)}>
        <p className={classes.lead}>{say(feedText.chooseKind)}</p>
        <Kinds onChoose={setKind} />
      </Page>
    )
  return (
    <Page title={say(feedKinds[kind].label)}>
      <p className={classes.lead}>{say(feedKinds[kind].help)}</p>
      <FeedForm
        kind={kind}
        submit={say(feedText.connect)}
        cancel={say(feedText.otherKind)}
        onCancel={() => setKind(null)}
        isPending={add.isPending}
        error={add.error}
        onSubmit={(values) => add.mutate({ kind, ...values })}
      />
    </Page>
  )
}

function Kinds({ onChoose }: { readonly onChoose: (kind: FeedKind) => void }) {
  const { say } = useWords()
  return (
    <ul className={classes.kinds}>
      {feedKindNames.map((kind) => (
        <li key={kind}>
          <button type="button" className={classes.card} onClick={() => onChoose(kind)}>
            <strong>{say(feedKinds[kind].label)}</strong>
            <span>{say(feedKinds[kind].help)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
