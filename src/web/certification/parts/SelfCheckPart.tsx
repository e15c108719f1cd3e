import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CheckedLine } from '#domain/certification/stages/selfCheck.ts'
import { pluralOf } from '#domain/records/plural.ts'
import { selfCheckText, stageText } from '#domain/words/stageScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Stages.module.css'
import type { Stages } from './useStages.ts'

const questions = ['scope', 'documented', 'adequate'] as const

/** What a body will look at in stage 1, looked at first: three questions, each answered by lines that are computed. */
export function SelfCheckPart({ stages: { selfCheck } }: { readonly stages: Stages }) {
  const { say } = useWords()
  const met = selfCheck.filter(({ isMet }) => isMet).length
  const count = <span className={classes.soft}>{say(stageText.ofAll, { met, all: selfCheck.length })}</span>
  return (
    <Part title={say(stageText.selfCheck)} aside={count}>
      <p className={classes.soft}>{say(stageText.computed)}</p>
      <div className={classes.questions}>
        {questions.map((question) => (
          <section key={question}>
            <h3 className={classes.question}>{say(stageText[question])}</h3>
            <ul className={classes.lines}>
              {selfCheck
                .filter((line) => line.question === question)
                .map((line) => (
                  <Line key={line.key} line={line} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
  )
}

/** More names than this say no more. */
const MOST_NAMED = 8

function Line({ line: { key, isMet, missing, records } }: { readonly line: CheckedLine }) {
  const { say } = useWords()
  const slug = useSlug()
  const Mark = isMet ? IconCircleCheck : IconAlertCircle
  const named = missing.slice(0, MOST_NAMED).map((one) => one.replace(/^iso\d+:/, ''))
  const rest = missing.length - named.length
  return (
    <li data-open={!isMet || undefined}>
      <Mark size={16} role="img" aria-label={say(isMet ? stageText.met : stageText.open)} />
      <span>
        {say(selfCheckText[key])}
        {missing.length > 0 && (
          <small>{say(stageText.missing, { what: named.join(', ') + (rest > 0 ? ` +${rest}` : '') })}</small>
        )}
        {records.slice(0, MOST_NAMED).map(({ type, id, number, title }) => (
          <small key={id}>
            <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{title}</Link>
          </small>
        ))}
      </span>
    </li>
  )
}
