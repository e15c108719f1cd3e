import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { type CertificationStep, certificationSteps, stepKeys } from '#domain/certification/steps.ts'
import { certificationText } from '#domain/words/certificationScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Stepper.module.css'

interface Shown {
  readonly now: CertificationStep
  readonly shown: CertificationStep
  readonly onShow: (step: CertificationStep) => void
}

/** The ten steps in their order: which are done, which is now, which one looks at. Each opens what belongs to it. */
export function Stepper({ now, shown, onShow }: Shown) {
  const { say } = useWords()
  const at = stepKeys.indexOf(now)
  const row = useRef<HTMLElement>(null)
  // On a narrow screen the row scrolls: whoever comes sees the step that is shown.
  useEffect(() => {
    row.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [])
  return (
    <nav ref={row} className={classes.stepper} aria-label={say(certificationText.steps)}>
      <ol className={classes.list}>
        {stepKeys.map((step, place) => {
          const standing = place < at ? 'isDone' : place === at ? 'isNow' : 'isAhead'
          return (
            <li key={step} className={classes.step} data-standing={standing}>
              <button
                type="button"
                className={classes.button}
                aria-pressed={step === shown}
                {...(step === now && { 'aria-current': 'step' as const })}
                onClick={() => onShow(step)}
              >
                <span className={classes.mark} aria-hidden>
                  {standing === 'isDone' ? <IconCheck size={13} stroke={2.4} /> : place + 1}
                </span>
                <span className={classes.word}>{say(certificationSteps[step])}</span>
                <span className={classes.unseen}>{say(certificationText[standing])}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
