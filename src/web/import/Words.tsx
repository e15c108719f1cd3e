import { Tabs } from '@mantine/core'
import { useState } from 'react'
import type { ReadKind } from '#domain/register/understood.ts'
import { importText } from '#domain/words/importScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Part } from './Part.tsx'
import { ReadWords, wordsOf } from './ReadWords.tsx'
import type { Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'
import classes from './Words.module.css'

const kinds: readonly ReadKind[] = ['date', 'status', 'owner', 'priority', 'source']

/** The file's own words and what they were read as, by what they are about; what was not understood comes first. */
export function Words({ preview, deciding }: { readonly preview: Preview; readonly deciding: Deciding }) {
  const { say, formats } = useWords()
  const words = Object.fromEntries(
    kinds.map((kind) => [kind, wordsOf(kind, preview, deciding)]),
  ) as Preview['understood']['words']
  const shown = kinds.filter((kind) => words[kind].length > 0)
  const wrong = (kind: ReadKind) => words[kind].filter(({ how }) => how === 'wrong').length
  const [chosen, setChosen] = useState<string | null>(null)
  const open = shown.find((kind) => kind === chosen) ?? shown.find((kind) => wrong(kind) > 0) ?? shown[0]
  if (!open) return null
  return (
    <Part title={say(importText.wordsTitle)} help={say(importText.wordsHelp)}>
      <Tabs value={open} onChange={setChosen} keepMounted={false}>
        <Tabs.List>
          {shown.map((kind) => (
            <Tabs.Tab key={kind} value={kind}>
              {say(importText[kind])}{' '}
              <span className={classes.count} data-wrong={wrong(kind) > 0 || undefined}>
                {formats.number(wrong(kind) || words[kind].length)}
                {wrong(kind) > 0 && <span className={classes.hidden}> {say(importText.notUnderstood)}</span>}
              </span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map((kind) => (
          <Tabs.Panel key={kind} value={kind} pt="sm">
            <ReadWords kind={kind} preview={preview} deciding={deciding} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Part>
  )
}
