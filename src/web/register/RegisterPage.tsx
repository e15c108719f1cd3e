import { useMediaQuery } from '@mantine/hooks'
import { registerText } from '#domain/words/screenRegister.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { columnsOf } from './columns.tsx'
import { EmptyRegister } from './EmptyRegister.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { FilterBar } from './FilterBar.tsx'
import { PrintTable } from './PrintTable.tsx'
import classes from './RegisterPage.module.css'
import { RegisterRows } from './RegisterRows.tsx'
import { askedOf, useRegisterQuery } from './registerQuery.ts'
import { useRegisterList } from './useRegisterList.ts'
import { ViewMenu } from './ViewMenu.tsx'

/** The register: a table first. What it shows stands in the address. */
export function RegisterPage() {
  const { say } = useWords()
  const { query } = useRegisterQuery()
  const list = useRegisterList(askedOf(query))
  const columns = columnsOf(query.columns)
  const isNarrow = useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false })
  if (list.error && list.items.length === 0) throw list.error
  const isEmpty = !list.isPending && list.items.length === 0
  return (
    <Page title={say(registerText.title)} isFilling aside={<Tools isNarrow={isNarrow} />}>
      <FilterBar />
      {list.isTruncated && (
        <p className={classes.note} role="status">
          {say(registerText.searchTruncated)}
        </p>
      )}
      {isEmpty ? <EmptyRegister /> : <RegisterRows list={list} columns={columns} isNarrow={isNarrow} />}
      <PrintTable items={list.items} columns={columns} hasMore={list.hasNextPage} />
    </Page>
  )
}

function Tools({ isNarrow }: { readonly isNarrow: boolean }) {
  return (
    <div className={classes.tools} data-print="hide">
      <ViewMenu />
      {!isNarrow && <ColumnMenu />}
      <ExportMenu />
    </div>
  )
}
