import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { keyText } from '#domain/words/screenKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePaletteActions } from './usePaletteActions.tsx'

const [store, spotlight] = createSpotlight()

/** Ctrl-K: go to a page, find a record, do something. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const [query, setQuery] = useState('')
  const actions = usePaletteActions(query)
  useEffect(() => spotlight.open(), [])
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      filter={(_, all) => (all as SpotlightActionGroupData[]).filter((group) => group.actions.length > 0)}
      nothingFound={say(keyText.nothing)}
      onSpotlightClose={onClose}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={17} aria-hidden />,
        placeholder: say(keyText.placeholder),
        'aria-label': say(keyText.search),
      }}
    />
  )
}
