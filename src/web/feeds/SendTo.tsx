import { Text } from '@mantine/core'
import { feedKinds } from '#domain/feeds/kinds.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { example } from './example.ts'
import classes from './Feeds.module.css'
import type { Feed } from './shapes.ts'

/** The address others send to, and what a delivery looks like. */
export function SendTo({ feed, secret }: { readonly feed: Feed; readonly secret?: string }) {
  const { say } = useWords()
  if (!feed.inbound) return null
  const address = `${window.location.origin}${feed.inbound}`
  const isSigned = feedKinds[feed.kind].proves === 'signature'
  return (
    <div>
      <Text size="sm" mb={6}>
        {say(feedText.address)}
      </Text>
      <CopyLine text={address} label={say(feedText.address)} />
      {isSigned && <p className={classes.help}>{say(feedText.signedAs)}</p>}
      <details open={secret !== undefined}>
        <summary className={classes.summary}>
          {say(isSigned ? feedText.exampleWebhook : feedText.exampleAlertmanager)}
        </summary>
        <pre className={classes.example}>{example(feed, { address, secret })}</pre>
      </details>
    </div>
  )
}
