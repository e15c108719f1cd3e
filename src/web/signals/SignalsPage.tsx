import { Button, SegmentedControl } from '@mantine/core'
import { IconWaveSawTool } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { signalText } from '#domain/words/signalScreen.ts'
import { isSignalState, signalStateLabels, signalStates } from '#domain/words/signalStates.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SignalItem.module.css'
import { SignalItem } from './SignalItem.tsx'
import page from './SignalsPage.module.css'
import { useSignals } from './useSignals.ts'

/** What the data raised by itself: each with its evidence and what may become of it. */
export function SignalsPage() {
  const { say } = useWords()
  const slug = useSlug()
  const { query, change } = useAddress(['state'])
  const state = query.state ?? 'open'
  const list = useSignals({ state: isSignalState(state) ? state : undefined })
  useLinkKeys()
  const pages = list.data?.pages ?? []
  const isEmpty = !list.isPending && !list.error && pages.every(({ items }) => items.length === 0)
  const states = [...signalStates, 'all' as const].map((value) => ({
    value,
    label: say(value === 'all' ? signalText.all : signalStateLabels[value]),
  }))
  return (
    <Page title={say(signalText.title)} aside={<Rules to={`/o/${slug}/signals/rules`} />}>
      <div className={page.bar}>
        <SegmentedControl
          size="xs"
          aria-label={say(signalText.filters)}
          value={state}
          onChange={(next) => change({ state: next === 'open' ? undefined : next })}
          data={states}
        />
      </div>
      <ProblemNote error={list.error} />
      {isEmpty && (
        <Notice
          icon={<IconWaveSawTool size={34} stroke={1.4} aria-hidden />}
          title={say(state === 'open' ? signalText.emptyTitle : signalText.noneTitle)}
        >
          {say(state === 'open' ? signalText.empty : signalText.none)}
        </Notice>
      )}
      <ul className={classes.list} aria-label={say(signalText.list)} aria-busy={list.isPending}>
        {pages.flatMap(({ items, lines }) =>
          items.map((signal) => (
            <SignalItem
              key={signal.id}
              signal={signal}
              line={signal.metric ? lines.get(signal.metric.id) : undefined}
            />
          )),
        )}
      </ul>
      <MoreButton of={list} />
    </Page>
  )
}

function Rules({ to }: { readonly to: string }) {
  const { say } = useWords()
  return (
    <Button className={page.rules ?? ''} size="xs" variant="default" component={Link} to={to}>
      {say(signalText.rules)}
    </Button>
  )
}
