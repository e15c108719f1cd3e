import { ncStoryText } from '#domain/words/nonconformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Story.module.css'

export interface By {
  readonly person: string | null
  readonly at: string | null
}

/** Who settled this part of the story, and when. */
export function Byline({
  by: { person, at },
  names,
}: {
  readonly by: By
  readonly names: Readonly<Record<string, string>>
}) {
  const { say, formats } = useWords()
  if (!at) return null
  const name = person ? (names[person] ?? '…') : say(ncStoryText.someone)
  return <p className={classes.by}>{say(ncStoryText.by, { name, moment: formats.moment(at) })}</p>
}
