import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AddPerson } from './AddPerson.tsx'
import { MembersBar } from './MembersBar.tsx'
import { MembersTable } from './MembersTable.tsx'
import { OpenInvitations } from './OpenInvitations.tsx'
import { PersonPanel } from './PersonPanel.tsx'

export interface MembersSearch {
  readonly q?: string
  readonly active?: string
  /** Whose panel is open. */
  readonly person?: string
}

/** Everyone the register knows by name, with or without a login; a panel at the side says and changes the rest. */
export function MembersPage() {
  const { say } = useWords()
  const isAdministrator = useHasRole('administrator')
  const [isAdding, setAdding] = useState(false)
  const { search, change } = useMembersSearch()
  return (
    <Page
      title={say(peopleText.title)}
      aside={
        isAdministrator && (
          <Button
            size="xs"
            ml="auto"
            leftSection={<IconUserPlus size={15} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {say(peopleText.add)}
          </Button>
        )
      }
    >
      <MembersBar search={search} change={change} />
      <MembersTable search={search} onOpen={(person) => change({ person })} onAdd={() => setAdding(true)} />
      {isAdministrator && <OpenInvitations onOpen={(person) => change({ person })} />}
      {isAdding && (
        <AddPerson
          onClose={() => setAdding(false)}
          onAdded={(person) => {
            setAdding(false)
            change({ person, active: undefined, q: undefined })
          }}
        />
      )}
      {search.person && <PersonPanel id={search.person} onClose={() => change({ person: undefined })} />}
    </Page>
  )
}

type Change = { readonly [K in keyof MembersSearch]?: MembersSearch[K] | undefined }

function useMembersSearch() {
  const search = useSearch({ strict: false }) as MembersSearch
  const navigate = useNavigate()
  const change = (changes: Change) =>
    void navigate({ to: '.', search: { ...search, ...changes } as never, replace: true })
  return { search, change }
}
