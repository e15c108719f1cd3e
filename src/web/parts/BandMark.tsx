import type { Band } from '#domain/prioritization/model.ts'
import { rankingFields } from '#domain/records/improvement/rankingFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './BandMark.module.css'

const bars: Record<Band, number> = { low: 1, medium: 2, high: 3 }

/** A priority as bars and word, with the score where there is one. */
export function BandMark({ band, score }: { readonly band: Band; readonly score?: number | null }) {
  const { say, formats } = useWords()
  return (
    <span className={classes.mark}>
      <svg width="13" height="12" viewBox="0 0 13 12" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 5}
            y={12 - bar * 4}
            width="3"
            height={bar * 4}
            rx="1"
            className={bar <= bars[band] ? classes.on : classes.off}
          />
        ))}
      </svg>
      {say(rankingFields.band.options[band])}
      {score != null && <span className={classes.score}>{formats.number(score)}</span>}
    </span>
  )
}
