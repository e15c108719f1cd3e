import { IconAlertTriangle, IconPlayerPause, IconPlugConnected } from '@tabler/icons-react'
import { feedStates, type FeedState as State } from '#domain/feeds/kinds.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'

const icons = { active: IconPlugConnected, paused: IconPlayerPause, failing: IconAlertTriangle }

/** How a feed is, as a sign and a word. */
export function FeedState({ state }: { readonly state: State }) {
  const { say } = useWords()
  const Icon = icons[state]
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={15} stroke={1.7} aria-hidden />
      {say(feedStates[state])}
    </span>
  )
}
