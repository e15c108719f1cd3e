import { Menu } from '@mantine/core'
import { IconArrowForwardUp } from '@tabler/icons-react'
import { raiseText } from '#domain/words/nonconformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { type Raisable, raisables } from './raisable.ts'

/** The end of a menu of steps: what can be made out of this record. */
export function RaiseItems({ onChoose }: { readonly onChoose: (raisable: Raisable) => void }) {
  const { say } = useWords()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{say(raiseText.heading)}</Menu.Label>
      {raisables.map((raisable) => (
        <Menu.Item
          key={raisable.type}
          leftSection={<IconArrowForwardUp size={14} aria-hidden />}
          onClick={() => onChoose(raisable)}
        >
          {say(raisable.label)}
        </Menu.Item>
      ))}
    </>
  )
}
