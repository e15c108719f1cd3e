import { Button } from '@mantine/core'
import type { AuditLine, LineAnswer } from '#domain/audits/line.ts'
import { resultText, waitingText, walkText } from '#domain/words/auditWalkScreen.ts'
import type { Entry } from '#web/outbox/entry.ts'
import { useWords } from '#web/words/useWords.tsx'
import { answerOf } from './answer.ts'
import classes from './Disputed.module.css'
import type { WalkedLine } from './overlay.ts'

interface Shown {
  readonly line: WalkedLine
  /** Enters mine anew, on top of what stands there now. */
  readonly onTake: (answer: LineAnswer, read: AuditLine) => void
  readonly onDiscard: (entry: Entry) => void
}

/** What two people said of the same line, side by side; or what the server would not take, and why. A person decides. */
export function Disputed({ line, onTake, onDiscard }: Shown) {
  const { say, formats } = useWords()
  const entry = line.unsent
  if (entry?.state !== 'stopped' || !entry.stopped) return null
  const theirs = (entry.stopped.current as AuditLine | null) ?? line.read
  const isConflict = entry.stopped.status === 412
  return (
    <section className={classes.box} aria-label={say(isConflict ? waitingText.conflict : waitingText.refused)}>
      <h3 className={classes.title}>{say(isConflict ? waitingText.conflict : waitingText.refused)}</h3>
      {isConflict ? (
        <p className={classes.help}>{say(waitingText.conflictHelp)}</p>
      ) : (
        <ul className={classes.why}>
          {entry.stopped.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className={classes.both}>
        <Said title={say(waitingText.mine, { when: formats.moment(entry.enteredAt) })} answer={answerOf(line)}>
          <Button size="compact-sm" onClick={() => onTake(answerOf(line), theirs)}>
            {say(isConflict ? waitingText.takeMine : waitingText.again)}
          </Button>
          {!isConflict && (
            <Button size="compact-sm" variant="default" onClick={() => onDiscard(entry)}>
              {say(waitingText.discard)}
            </Button>
          )}
        </Said>
        {isConflict && (
          <Said title={say(waitingText.theirs, { name: theirs.answeredBy?.name ?? '…' })} answer={theirs}>
            <Button size="compact-sm" variant="default" onClick={() => onDiscard(entry)}>
              {say(waitingText.takeTheirs)}
            </Button>
          </Said>
        )}
      </div>
    </section>
  )
}

interface Said {
  readonly title: string
  readonly answer: LineAnswer
  readonly children: React.ReactNode
}

function Said({ title, answer: { result, why, evidence, note }, children }: Said) {
  const { say } = useWords()
  return (
    <div className={classes.said}>
      <p className={classes.by}>{title}</p>
      <p className={classes.result}>{say(result ? resultText[result] : walkText.openLine)}</p>
      {[why, evidence, note].map((text) => text && <p key={text}>{text}</p>)}
      <div className={classes.actions}>{children}</div>
    </div>
  )
}
