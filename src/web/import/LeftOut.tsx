import { Button } from '@mantine/core'
import { importText } from '#domain/words/importScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './LeftOut.module.css'
import { Part } from './Part.tsx'
import type { Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'

/** Sheets and lines that were not read as rows, and a way to say that they are. */
export function LeftOut({ preview, deciding }: { readonly preview: Preview; readonly deciding: Deciding }) {
  const { say } = useWords()
  const { sheetsLeftOut, leftOut } = preview
  if (sheetsLeftOut.length + leftOut.length === 0) return null
  const includeSheet = (sheet: string) =>
    deciding.decide((before) => ({ ...before, includeSheets: [...(before.includeSheets ?? []), sheet] }))
  const includeLine = (key: string) =>
    deciding.decide((before) => ({
      ...before,
      choices: { ...before.choices, include: [...(before.choices?.include ?? []), key] },
    }))
  return (
    <Part title={say(importText.leftOutTitle)}>
      <ul className={classes.list}>
        {sheetsLeftOut.map(({ sheet, reason, sentence }) => (
          <li key={sheet}>
            <span className={classes.text}>{sentence}</span>
            {reason === 'sheet_hidden' && (
              <Button size="compact-xs" variant="default" onClick={() => includeSheet(sheet)}>
                {say(importText.include)}
              </Button>
            )}
          </li>
        ))}
        {leftOut.map(({ sheet, row, reason, text }) => (
          <li key={`${sheet}!${row}`}>
            <span className={classes.text}>
              {sheet} {row}: {reason} <span className={classes.soft}>{text}</span>
            </span>
            <Button size="compact-xs" variant="default" onClick={() => includeLine(`${sheet}!${row}`)}>
              {say(importText.includeLine)}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
