import { Button } from '@mantine/core'
import { IconFilterOff, IconPlus, IconShieldCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { ncListText, nonconformityText } from '#domain/words/nonconformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import page from '#web/metrics/MetricsPage.module.css'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ListFilters } from './ListFilters.tsx'
import { useListQuery } from './listQuery.ts'
import { NonconformityTable } from './NonconformityTable.tsx'
import { useNonconformities } from './useNonconformities.ts'

/** Requirements that were not met, and how far each is on its way. */
export function NonconformitiesPage() {
  const { say } = useWords()
  const slug = useSlug()
  const { query, sort } = useListQuery()
  const found = useNonconformities({ ...query, sort })
  useLinkKeys()
  const items = found.data?.pages.flatMap((each) => each.items) ?? []
  const isEmpty = !found.isPending && !found.error && items.length === 0
  const report = (
    <Button
      size="xs"
      className={page.actions ?? ''}
      component={Link}
      to={`/o/${slug}/nonconformities/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(nonconformityText.new)}
    </Button>
  )
  return (
    <Page title={say(nonconformityText.title)} isFilling aside={report}>
      <ListFilters />
      <div className={page.scroller}>
        <ProblemNote error={found.error} />
        {isEmpty ? <Nothing /> : <NonconformityTable items={items} isPending={found.isPending} />}
        <MoreButton of={found} />
      </div>
    </Page>
  )
}

function Nothing() {
  const { say } = useWords()
  const { isFiltered, clear } = useListQuery()
  if (!isFiltered) {
    return (
      <Notice icon={<IconShieldCheck size={34} stroke={1.4} aria-hidden />} title={say(nonconformityText.emptyTitle)}>
        {say(nonconformityText.empty)}
      </Notice>
    )
  }
  return (
    <Notice
      icon={<IconFilterOff size={30} stroke={1.4} aria-hidden />}
      title={say(ncListText.noMatchTitle)}
      actions={
        <Button variant="default" onClick={clear}>
          {say(ncListText.clearFilters)}
        </Button>
      }
    >
      {say(ncListText.noMatch)}
    </Notice>
  )
}
