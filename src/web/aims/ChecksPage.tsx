import { Loader } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { checkStandings } from '#domain/conformity/checks.ts'
import { aimsText, checkStandingWords } from '#domain/words/aimsScreen.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import intro from '#web/conformity/Conformity.module.css'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import { CheckRow } from './CheckRow.tsx'
import { OnPaperPart } from './OnPaperPart.tsx'
import type { CheckedItem } from './shapes.ts'

/** What checking brought to light and what follows from it (C-026); what is on paper only (C-303). */
export function ChecksPage() {
  const { say } = useWords()
  const { query, change } = useAddress(['standing'])
  const found = useChecks(query.standing)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={say(aimsText.checks)}>
      <ConformityPlaces />
      <p className={intro.intro}>{say(aimsText.checksIntro)}</p>
      <div className={intro.chips}>
        {checkStandings.map((standing) => (
          <button
            key={standing}
            type="button"
            className={intro.chip}
            aria-pressed={query.standing === standing}
            onClick={() => change({ standing: query.standing === standing ? undefined : standing })}
          >
            {say(checkStandingWords[standing])}
          </button>
        ))}
      </div>
      <ProblemNote error={found.error} />
      {found.isPending && <Loader size="sm" />}
      {found.data && items.length === 0 && <p className={classes.soft}>{say(aimsText.allActed)}</p>}
      <ul className={classes.list}>
        {items.map((item) => (
          <CheckRow key={item.id} item={item} />
        ))}
      </ul>
      <MoreButton of={found} />
      <OnPaperPart />
    </Page>
  )
}

function useChecks(standing: string | undefined) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'conformity', 'checks', standing],
    queryFn: ({ pageParam, signal }) =>
      api.ask<{ readonly items: readonly CheckedItem[]; readonly next: string | null }>(
        `/aims/checks${queryString({ standing, cursor: pageParam ?? undefined })}`,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}
