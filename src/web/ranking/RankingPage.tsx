import { NativeSelect } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { rankingText } from '#domain/words/screenBoard.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { RankedList } from './RankedList.tsx'
import classes from './RankingPage.module.css'
import { useModels, useRanking } from './useRanking.ts'

/** What is still to be done, best first, with the line that the organization's capacity draws. */
export function RankingPage() {
  const { say } = useWords()
  const { model } = useSearch({ strict: false }) as { readonly model?: string }
  const { items, first, isPending, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useRanking(model)
  if (error && items.length === 0) throw error
  return (
    <Page title={say(rankingText.title)} aside={<ModelChoice shown={first?.model.key} />}>
      {!isPending && items.length === 0 && (
        <Notice icon={<IconChartBar size={32} stroke={1.4} aria-hidden />} title={say(rankingText.emptyTitle)}>
          {say(rankingText.empty)}
        </Notice>
      )}
      {first && items.length > 0 && <RankedList items={items} capacityDays={first.capacityDays} />}
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Page>
  )
}

function ModelChoice({ shown }: { readonly shown: string | undefined }) {
  const { say } = useWords()
  const models = useModels()
  const navigate = useNavigate()
  if (models.length < 2 || !shown) return null
  return (
    <div className={classes.model}>
      <span id="ranked-by">{say(rankingText.model)}</span>
      <NativeSelect
        size="xs"
        aria-labelledby="ranked-by"
        value={shown}
        onChange={({ currentTarget }) =>
          void navigate({ to: '.', search: { model: currentTarget.value } as never, replace: true })
        }
        data={models.map(({ key, label }) => ({ value: key, label }))}
      />
    </div>
  )
}
