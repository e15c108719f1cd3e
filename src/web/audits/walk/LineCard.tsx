import { Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { aboutOf, refOf } from '#domain/audits/lineWords.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { walkText } from '#domain/words/auditWalkScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useKeys } from '#web/parts/useKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Disputed } from './Disputed.tsx'
import classes from './LineCard.module.css'
import { LineFinding } from './LineFinding.tsx'
import { hasFinding, stands, type WalkedLine } from './overlay.ts'
import { ResultButtons, results } from './ResultButtons.tsx'
import { useAnswer } from './useAnswer.ts'
import type { Walk } from './useWalk.ts'

interface Shown {
  readonly line: WalkedLine
  readonly walk: Walk
}

/** One line: what it asks, how it was answered, what was seen, and the finding where it stands. */
export function LineCard({ line, walk }: Shown) {
  const { say } = useWords()
  const { answer, type, commit, reset } = useAnswer(line, (next) => walk.enter(line, next))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const mayChoose = walk.mayAnswer && !hasFinding(line)
  const choose = (result: (typeof results)[number]) => mayChoose && commit({ result })
  useKeys(Object.fromEntries(results.map((result, at) => [String(at + 1), () => choose(result)])))
  const text = (name: 'why' | 'evidence' | 'note') => ({
    value: answer[name] ?? '',
    maxLength: LONG_TEXT,
    autosize: true,
    minRows: 2,
    disabled: !walk.mayAnswer,
    onChange: ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => type({ [name]: currentTarget.value }),
    onBlur: () => commit(),
  })
  return (
    <section className={classes.card} aria-labelledby="line-title">
      <header>
        <p className={classes.ref}>{refOf(line)}</p>
        <h2 id="line-title" ref={heading} tabIndex={-1} className={classes.title}>
          {say(aboutOf(line))}
        </h2>
        {line.question && refOf(line) !== '' && <p className={classes.question}>{line.question}</p>}
      </header>
      {line.previousFinding && <LastTime finding={line.previousFinding} />}
      <Disputed line={line} onTake={(mine, read) => walk.enter({ ...line, read }, mine)} onDiscard={walk.discard} />
      <ResultButtons value={answer.result} onChoose={choose} disabled={!mayChoose} />
      {answer.result === 'notAudited' && (
        <Textarea label={say(walkText.why)} description={say(walkText.whyHelp)} {...text('why')} />
      )}
      {answer.result === 'finding' && (
        <LineFinding line={line} walk={walk} evidence={answer.evidence} onRecorded={reset} />
      )}
      {answer.result !== 'notAudited' && (answer.result !== 'finding' || stands(line.finding)) && (
        <Textarea label={say(walkText.seen)} description={say(walkText.seenHelp)} {...text('evidence')} />
      )}
      <Textarea label={say(walkText.note)} {...text('note')} />
      <AnsweredBy line={line} />
    </section>
  )
}

function LastTime({
  finding: { id, number, title },
}: {
  readonly finding: NonNullable<WalkedLine['previousFinding']>
}) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <p className={classes.last}>
      <b>{say(walkText.lastTime)}</b>{' '}
      <Link to={`/o/${slug}/findings/${number ?? id}`}>{`${number ?? ''} ${title}`}</Link>
      <br />
      {say(walkText.lastTimeHelp)}
    </p>
  )
}

function AnsweredBy({ line: { unsent, answeredBy, answeredAt } }: { readonly line: WalkedLine }) {
  const { say, formats } = useWords()
  if (unsent || !answeredAt) return null
  return (
    <p className={classes.by}>
      {say(walkText.answeredBy, { name: answeredBy?.name ?? '…', when: formats.moment(answeredAt) })}
    </p>
  )
}
