import type { LineResult } from '#domain/audits/line.ts'
import { resultText, walkText } from '#domain/words/auditWalkScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ResultButtons.module.css'
import { resultIcons } from './ResultMark.tsx'

export const results = ['conform', 'finding', 'notAudited'] as const satisfies readonly LineResult[]

interface Shown {
  readonly value: LineResult | null
  readonly onChoose: (result: LineResult) => void
  readonly disabled: boolean
}

/** Three answers, large enough for a thumb. */
export function ResultButtons({ value, onChoose, disabled }: Shown) {
  const { say } = useWords()
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{say(walkText.answer)}</legend>
      <div className={classes.buttons}>
        {results.map((result, at) => {
          const Icon = resultIcons[result]
          return (
            <button
              key={result}
              type="button"
              className={classes.button}
              data-result={result}
              aria-pressed={value === result}
              disabled={disabled}
              onClick={() => onChoose(result)}
            >
              <Icon size={18} aria-hidden />
              {say(resultText[result])}
              <kbd className={classes.key} aria-hidden>
                {at + 1}
              </kbd>
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
