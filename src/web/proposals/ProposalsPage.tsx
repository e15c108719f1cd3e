import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useState } from 'react'
import { type ProposalState, proposalStates } from '#domain/proposals/proposal.ts'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ProposalItem } from './ProposalItem.tsx'
import classes from './Proposals.module.css'
import { TriagePlaces } from './TriagePlaces.tsx'
import { useProposals } from './useProposals.ts'

/** What assistants proposed, oldest first; each is decided where it stands. */
export function ProposalsPage() {
  const { say } = useWords()
  const [state, setState] = useState<ProposalState>('waiting')
  const list = useProposals(state)
  if (list.error && !list.data) throw list.error
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={say(proposalText.title)} aside={<StateChoice state={state} onChange={setState} />}>
      <TriagePlaces />
      <p className={classes.lead}>{say(proposalText.lead)}</p>
      {list.isPending && <Skeleton height={160} maw={760} />}
      {!list.isPending && items.length === 0 && (
        <Notice icon={<IconSparkles size={32} stroke={1.4} aria-hidden />} title={say(proposalText.none)}>
          {say(proposalText.noneHelp)}
        </Notice>
      )}
      <ul className={classes.list}>
        {items.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="subtle" mt="sm" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say(proposalText.more)}
        </Button>
      )}
    </Page>
  )
}

function StateChoice({ state, onChange }: { state: ProposalState; onChange: (state: ProposalState) => void }) {
  const { say } = useWords()
  return (
    <NativeSelect
      size="xs"
      aria-label={say(proposalText.states)}
      value={state}
      onChange={({ currentTarget }) => onChange(currentTarget.value as ProposalState)}
      data={Object.entries(proposalStates).map(([value, label]) => ({ value, label: say(label) }))}
    />
  )
}
