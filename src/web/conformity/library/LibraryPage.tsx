import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconFiles, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { evidenceKinds } from '#domain/around/evidence.ts'
import { pieceStandings } from '#domain/conformity/pieceStandings.ts'
import { libraryText } from '#domain/words/conformityScreen.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import list from '#web/metrics/MetricsPage.module.css'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import { ConformityPlaces } from '../ConformityPlaces.tsx'
import type { LibraryPiece } from '../shapes.ts'
import { AddPiece } from './AddPiece.tsx'
import { LibraryTable } from './LibraryTable.tsx'
import { PackButton } from './PackButton.tsx'

/** All evidence of the house: what it is, whether it holds, what it shows (C-349). */
export function LibraryPage() {
  const { say } = useWords()
  const { query, change } = useAddress(['q', 'kind', 'standing', 'requirement'])
  const [isAdding, setAdding] = useState(false)
  const found = useLibrary(query)
  const roles = useMembership()?.roles ?? []
  const mayAdd = roles.some((role) => role !== 'viewer' && role !== 'consultant' && role !== 'administrator')
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const isFiltered = Object.values(query).some((value) => value !== undefined)
  const isEmpty = !found.isPending && !found.error && items.length === 0
  const add = mayAdd && !isAdding && (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
      {say(libraryText.add)}
    </Button>
  )
  return (
    <Page
      title={say(libraryText.title)}
      aside={
        <div className={list.actions}>
          <PackButton />
          {add}
        </div>
      }
    >
      <ConformityPlaces />
      <p className={classes.intro}>{say(libraryText.intro)}</p>
      {isAdding && <AddPiece onClose={() => setAdding(false)} />}
      <Filters query={query} change={change} />
      <ProblemNote error={found.error} />
      {isEmpty && !isFiltered ? (
        <Notice icon={<IconFiles size={34} stroke={1.4} aria-hidden />} title={say(libraryText.emptyTitle)}>
          {say(libraryText.empty)}
        </Notice>
      ) : (
        <LibraryTable items={items} isPending={found.isPending} />
      )}
      <MoreButton of={found} />
    </Page>
  )
}

type Query = Readonly<Record<string, string | undefined>>

function useLibrary(query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'conformity', 'library', query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<{ readonly items: readonly LibraryPiece[]; readonly next: string | null }>(
        `/evidence${queryString({ ...query, cursor: pageParam ?? undefined })}`,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

function Filters({ query, change }: { readonly query: Query; readonly change: (next: Query) => void }) {
  const { say } = useWords()
  return (
    <search className={classes.controls}>
      <TextInput
        size="xs"
        type="search"
        aria-label={say(libraryText.search)}
        placeholder={say(libraryText.search)}
        defaultValue={query.q ?? ''}
        onChange={({ currentTarget }) => change({ q: currentTarget.value.trim() || undefined })}
      />
      <NativeSelect
        size="xs"
        aria-label={say(libraryText.kind)}
        value={query.kind ?? ''}
        onChange={({ currentTarget }) => change({ kind: currentTarget.value || undefined })}
        data={[
          { value: '', label: say(libraryText.anyKind) },
          ...evidenceKinds.map((value) => ({ value, label: say(aroundText[value]) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={say(libraryText.standing)}
        value={query.standing ?? ''}
        onChange={({ currentTarget }) => change({ standing: currentTarget.value || undefined })}
        data={[
          { value: '', label: say(libraryText.anyStanding) },
          ...pieceStandings.map((value) => ({ value, label: say(libraryText[value]) })),
        ]}
      />
    </search>
  )
}
