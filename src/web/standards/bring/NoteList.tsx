import { useState } from 'react'
import { frameworkText } from '#domain/words/frameworkScreen.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import tabs from '../Standards.module.css'

const FIRST = 12

/** What was not taken as the file has it: nothing is left away in silence. */
export function NoteList({ notes }: { readonly notes: readonly SpokenRefusal[] }) {
  const { say } = useWords()
  const [isWhole, setWhole] = useState(false)
  if (notes.length === 0) return <p className={tabs.soft}>{say(frameworkText.allTaken)}</p>
  const shown = isWhole ? notes : notes.slice(0, FIRST)
  return (
    <Part title={say(frameworkText.left)}>
      <ul className={tabs.bullets}>
        {shown.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {shown.length < notes.length && (
        <button type="button" className={tabs.quiet} onClick={() => setWhole(true)}>
          {say(frameworkText.more, { count: notes.length - shown.length })}
        </button>
      )}
    </Part>
  )
}
