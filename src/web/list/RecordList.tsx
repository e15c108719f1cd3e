import { Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { listText } from '#domain/words/listScreen.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './column.ts'
import { ListFilters } from './ListFilters.tsx'
import classes from './RecordList.module.css'
import { RecordTable } from './RecordTable.tsx'
import { useRecordList } from './useRecordList.ts'

interface Shown {
  readonly type: AnyRecordType
  readonly columns: readonly Column[]
  /** Fields the list is filtered by, beside its states. */
  readonly filters: readonly string[]
  readonly usualSort: string
  /** When there is none at all: how they come about. */
  readonly empty: { readonly icon: ReactNode; readonly title: Label; readonly text: Label; readonly action?: ReactNode }
}

/** Records of one type as a plain table, narrowed and sorted by the address. */
export function RecordList({ type, columns, filters, usualSort, empty }: Shown) {
  const { say } = useWords()
  const keys = ['state', ...filters]
  const { query, change } = useAddress([...keys, 'sort'])
  const list = useRecordList(type, { ...query, sort: query.sort ?? usualSort })
  useLinkKeys()
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const isFiltered = keys.some((key) => query[key] !== undefined)
  const clear = () => change(Object.fromEntries(keys.map((key) => [key, undefined])))
  const isEmpty = !list.isPending && !list.error && items.length === 0
  return (
    <>
      {(isFiltered || !isEmpty) && (
        <ListFilters
          type={type}
          names={filters}
          query={query}
          onChange={change}
          onClear={isFiltered ? clear : undefined}
        />
      )}
      <div className={classes.scroller}>
        <ProblemNote error={list.error} />
        {!isEmpty && (
          <RecordTable
            type={type}
            columns={columns}
            items={items}
            isPending={list.isPending}
            sort={query.sort ?? usualSort}
            onSort={(sort) => change({ sort })}
          />
        )}
        {isEmpty && !isFiltered && (
          <Notice icon={empty.icon} title={say(empty.title)} actions={empty.action}>
            {say(empty.text)}
          </Notice>
        )}
        {isEmpty && isFiltered && (
          <Notice
            icon={<IconFilterOff size={30} stroke={1.4} aria-hidden />}
            title={say(listText.noMatchTitle)}
            actions={
              <Button variant="default" onClick={clear}>
                {say(listText.clearFilters)}
              </Button>
            }
          >
            {say(listText.noMatch)}
          </Notice>
        )}
        {list.hasNextPage && (
          <Button
            size="xs"
            variant="default"
            m="md"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {say(listText.more)}
          </Button>
        )}
      </div>
    </>
  )
}
