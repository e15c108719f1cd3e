import { useEffect, useRef } from 'react'
import { meetingText } from '#domain/words/reviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Ratings } from '../Ratings.tsx'
import type { ReviewTable } from '../shapes.ts'
import type { Review } from '../useInputs.ts'
import { ConclusionSlide } from './ConclusionSlide.tsx'
import { DecisionsSlide } from './DecisionsSlide.tsx'
import { InputSlide } from './InputSlide.tsx'
import classes from './Meeting.module.css'
import { type SlideName, titleOf } from './slides.ts'

export interface SlideProps {
  readonly record: Review
  readonly put: (record: Review) => Promise<void>
  readonly table: ReviewTable
}

/** One slide; its heading takes the focus, so that a screen reader says what is on the wall. */
export function Slide({ slide, ...of }: SlideProps & { readonly slide: SlideName }) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { state } = of.record
  return (
    <section className={classes.slide} aria-labelledby="slide-title">
      <h1 id="slide-title" ref={heading} tabIndex={-1} data-autofocus className={classes.title}>
        {say(titleOf(slide))}
      </h1>
      {state !== 'held' && (
        <p className={classes.note}>
          {say(
            ['scheduled', 'inputsCollecting', 'inputsComplete'].includes(state)
              ? meetingText.notOpen
              : meetingText.readOnly,
          )}
        </p>
      )}
      <Content slide={slide} {...of} />
    </section>
  )
}

function Content({ slide, ...of }: SlideProps & { readonly slide: SlideName }) {
  if (slide === 'suits') return <Ratings rated={of.table.paper.dimensions} />
  if (slide === 'decisions') return <DecisionsSlide {...of} />
  if (slide === 'conclusion') return <ConclusionSlide {...of} />
  return <InputSlide input={slide} {...of} />
}
