import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { IconKeyboard, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { keyText } from '#domain/words/screenKeys.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { useRecordSearch } from '#web/parts/useRecordSearch.ts'
import { useWords } from '#web/words/useWords.tsx'
import { places } from './places.ts'
import { useOpen } from './shellContext.ts'

/** What the palette offers for what was typed: pages, commands, and records found by number or words. */
export function usePaletteActions(query: string): SpotlightActionGroupData[] {
  const { say } = useWords()
  const { data } = useRecordSearch(query)
  const go = useGo()
  const open = useOpen()
  const fits = (label: string) => label.toLowerCase().includes(query.trim().toLowerCase())
  const records = (data?.items ?? []).map((item) => ({
    id: item.id,
    label: item.title,
    description: item.number ?? item.oldNumber ?? '',
    rightSection: <StageMark state={item.state} />,
    onClick: () => go(`improvements/${item.number ?? item.id}`),
  }))
  const pages = places.map(({ path, label, icon: Icon, key }) => ({
    id: path,
    label: say(label),
    leftSection: <Icon size={17} stroke={1.6} aria-hidden />,
    rightSection: <kbd>{`g ${key}`}</kbd>,
    onClick: () => go(path),
  }))
  // The palette closes itself first; the next dialog opens after it.
  const later = (opened: 'capture' | 'keys') => () => setTimeout(() => open(opened))
  const actions = [
    {
      id: 'capture',
      label: say(keyText.capture),
      leftSection: <IconPlus size={17} aria-hidden />,
      rightSection: <kbd>c</kbd>,
      onClick: later('capture'),
    },
    {
      id: 'keys',
      label: say(keyText.title),
      leftSection: <IconKeyboard size={17} aria-hidden />,
      rightSection: <kbd>?</kbd>,
      onClick: later('keys'),
    },
  ]
  return [
    { group: say(keyText.records), actions: records },
    { group: say(keyText.actions), actions: actions.filter(({ label }) => fits(label)) },
    { group: say(keyText.pages), actions: pages.filter(({ label }) => fits(label)) },
  ]
}

function useGo(): (path: string) => void {
  const navigate = useNavigate()
  const slug = useSlug()
  return (path) => void navigate({ to: `/o/${slug}/${path}` })
}
