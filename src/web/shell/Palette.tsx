import { Modal, VisuallyHidden } from '@mantine/core'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
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
  const groups = usePaletteActions(query).filter(({ actions }) => actions.length > 0)
  useEffect(() => spotlight.open(), [])
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      scrollable
      maxHeight={420}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <VisuallyHidden>
        <Modal.Title>{say(keyText.palette)}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        leftSection={<IconSearch size={17} aria-hidden />}
        placeholder={say(keyText.placeholder)}
        aria-label={say(keyText.search)}
      />
      <Spotlight.ActionsList>
        {groups.map(({ group, actions }) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {actions.map(({ id, ...action }) => (
              <Spotlight.Action key={id} {...action} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{say(keyText.nothing)}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
