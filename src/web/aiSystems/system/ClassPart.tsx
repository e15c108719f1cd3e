import { Button } from '@mantine/core'
import { metricText } from '#domain/words/metricScreen.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadSystem } from './read.ts'
import { useStepButton } from './useStepButton.tsx'

const names = ['role', 'tier', 'annex', 'tierBecause']

/** Role and class, which a step of their own changes: duties follow from them. */
export function ClassPart({ record }: { readonly record: ReadSystem }) {
  const { say } = useWords()
  const { open, dialog } = useStepButton('classify')
  return (
    <Part
      title={say(text.classified)}
      aside={
        open && (
          <Button size="compact-sm" variant="subtle" data-print="hide" onClick={open}>
            {say(text.classify)}
          </Button>
        )
      }
    >
      <FieldList record={record} names={names} empty={say(metricText.nothingSaid)} />
      {dialog}
    </Part>
  )
}
