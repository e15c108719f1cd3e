import type { ReadAs, ReadKind } from '#domain/register/understood.ts'
import { importText } from '#domain/words/importScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { DateMeaning } from './DateMeaning.tsx'
import { PersonMeaning } from './PersonMeaning.tsx'
import type { Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'
import { WordMeaning } from './WordMeaning.tsx'
import classes from './Words.module.css'

export interface MeaningProps {
  readonly word: ReadAs
  readonly label: string
  readonly deciding: Deciding
}

interface Shown {
  readonly kind: ReadKind
  readonly preview: Preview
  readonly deciding: Deciding
}

/** Texts of one kind with how often they occur and a control for what they mean. */
export function ReadWords({ kind, preview, deciding }: Shown) {
  const { say, formats } = useWords()
  const words = wordsOf(kind, preview, deciding)
  return (
    <div className={classes.list}>
      <table className={`${table.table} ${classes.words}`}>
        <thead>
          <tr>
            <th>{say(importText.header)}</th>
            <th className={classes.number}>{say(importText.rows)}</th>
            <th>{say(importText.readAs)}</th>
          </tr>
        </thead>
        <tbody>
          {words.map((word) => (
            <tr key={word.text}>
              <td className={classes.text}>
                {word.text}
                {word.how === 'wrong' && <span className={classes.wrong}> · {say(importText.notUnderstood)}</span>}
              </td>
              <td className={table.end}>{word.rows > 0 && formats.number(word.rows)}</td>
              <td className={classes.as}>
                <Meaning
                  kind={kind}
                  word={word}
                  label={say(importText.readAsOf, { text: word.text })}
                  deciding={deciding}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.understood.cut.includes(kind) && <p className={classes.note}>{say(importText.cutWords)}</p>}
    </div>
  )
}

/** What was not understood, and dates that were decided about: once corrected they are understood, but may be corrected again. */
export function wordsOf(kind: ReadKind, preview: Preview, { decisions }: Deciding): readonly ReadAs[] {
  const words = preview.understood.words[kind]
  if (kind !== 'date') return words
  const decided = Object.entries(decisions.corrections?.date ?? {}).map(([text, as]) => ({ text, as, rows: 0 }))
  return [...words, ...decided.filter(({ text }) => !words.some((word) => word.text === text))]
}

function Meaning({ kind, ...props }: MeaningProps & { readonly kind: ReadKind }) {
  if (kind === 'owner') return <PersonMeaning {...props} />
  return kind === 'date' ? <DateMeaning {...props} /> : <WordMeaning kind={kind} {...props} />
}
