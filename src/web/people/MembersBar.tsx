import { peopleText } from '#domain/words/peopleScreen.ts'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { SearchInput } from '#web/register/SearchInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MembersBar.module.css'
import type { MembersSearch } from './MembersPage.tsx'

interface Shown {
  readonly search: MembersSearch
  readonly change: (changes: { readonly q?: string | undefined; readonly active?: string | undefined }) => void
}

export function MembersBar({ search, change }: Shown) {
  const { say } = useWords()
  return (
    <search className={classes.bar} aria-label={say(peopleText.find)}>
      <SearchInput label={say(peopleText.findByName)} value={search.q} onChange={(q) => change({ q })} />
      <TogglePill
        label={say(peopleText.left)}
        on={search.active === 'false'}
        onToggle={(on) => change({ active: on ? 'false' : undefined })}
      />
    </search>
  )
}
