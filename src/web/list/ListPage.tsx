import { Button } from '@mantine/core'
import { IconFilterOff, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listText } from '#domain/words/listScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import list from '#web/metrics/MetricsPage.module.css'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ListFilters } from './ListFilters.tsx'
import { ListTable } from './ListTable.tsx'
import { filterKeysOf, type Listed } from './listed.ts'
import { useListed } from './useListed.ts'

interface Shown {
  readonly listed: Listed
  /** What belongs to the list and lies beside it. */
  readonly places?: ReactNode
  /** Above the words of an empty list. */
  readonly icon?: ReactNode
}

/** The list of one record type: what narrows it is in its address, what it shows comes from its definition. */
export function ListPage({ listed, places, icon }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { query, change } = useAddress([...filterKeysOf(listed), 'sort'])
  const sort = query.sort ?? listed.usualSort
  const found = useListed(listed, { ...query, sort })
  useLinkKeys()
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const names = Object.assign({}, ...(found.data?.pages.map((page) => page.names) ?? []))
  const isFiltered = filterKeysOf(listed).some((key) => query[key] !== undefined)
  const isEmpty = !found.isPending && !found.error && items.length === 0
  const { words, type } = listed
  const add = words.new && (
    <Button
      size="xs"
      className={(!isEmpty && list.actions) || ''}
      component={Link}
      to={`/o/${slug}/${type.plural}/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(words.new)}
    </Button>
  )
  return (
    <Page title={say(words.title)} isFilling aside={!isEmpty && add}>
      {places}
      <ListFilters listed={listed} query={query} change={change} />
      <div className={list.scroller}>
        <ProblemNote error={found.error} />
        {isEmpty && isFiltered && (
          <Notice
            icon={<IconFilterOff size={30} stroke={1.4} aria-hidden />}
            title={say(listText.noMatchTitle)}
            actions={
              <Button
                variant="default"
                onClick={() => change(Object.fromEntries(filterKeysOf(listed).map((key) => [key, undefined])))}
              >
                {say(listText.clearFilters)}
              </Button>
            }
          >
            {say(listText.noMatch)}
          </Notice>
        )}
        {isEmpty && !isFiltered && (
          <Notice icon={icon} title={say(words.emptyTitle)} actions={add}>
            {say(words.empty)}
          </Notice>
        )}
        {!isEmpty && (
          <ListTable
            listed={listed}
            items={items}
            names={names}
            isPending={found.isPending}
            sort={sort}
            onSort={(next) => change({ sort: next })}
          />
        )}
        <MoreButton of={found} />
      </div>
    </Page>
  )
}
