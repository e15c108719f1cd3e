import type { EditionChange } from '#domain/standards/brought/changes.ts'
import { frameworkText } from '#domain/words/frameworkScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import tabs from '../Standards.module.css'

/** Rows a new edition asks otherwise: what to reassess (C-055). */
export function ChangeList({ changes }: { readonly changes: readonly EditionChange[] }) {
  const { say } = useWords()
  return (
    <Part title={say(frameworkText.changes)}>
      <ul className={tabs.bullets}>
        {changes.map(({ ref, title, change }) => (
          <li key={`${ref} ${change}`}>
            <b>{ref}</b> {title} <span className={tabs.soft}>{say(frameworkText[change])}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
