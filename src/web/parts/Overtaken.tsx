import type { Label } from '#domain/kernel/field.ts'
import { partText } from '#domain/words/screenParts.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ProblemNote.module.css'

/** Names the fields that someone else changed while one was typing; what was typed stays and is sent only when saved again. */
export function Overtaken({ labels }: { readonly labels: readonly Label[] }) {
  const { say } = useWords()
  if (labels.length === 0) return null
  return (
    <p role="status" className={classes.note}>
      {say(partText.overtaken, { fields: labels.map((label) => say(label)).join(', ') })}
    </p>
  )
}
