import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Items } from '../Items.tsx'
import classes from '../Reviews.module.css'
import type { ReviewTable } from '../shapes.ts'

const groups = ['overdue', 'closed', 'fresh'] as const

/** The register on the table: what is overdue, what was closed, what is new, and that nobody changed it since (C-125…C-128). */
export function RegisterPart({ table }: { readonly table: ReviewTable }) {
  const { say, sayCount, formats } = useWords()
  const { register, since } = table.paper
  const span = since ? say(reviewText.sinceDay, { day: formats.day(since) }) : say(reviewText.sinceEver)
  return (
    <Part title={say(reviewText.register)}>
      <div className={classes.counts}>
        {groups.map((group) => (
          <div
            key={group}
            className={classes.count}
            data-late={(group === 'overdue' && register.overdue.length > 0) || undefined}
          >
            <div className={classes.number}>{formats.number(register[group].length)}</div>
            <div>{say(reviewText[group])}</div>
            {group !== 'overdue' && <div className={classes.soft}>{span}</div>}
            {register.withheld[group] > 0 && (
              <div className={classes.soft}>
                {sayCount({ one: reviewText.withheldOne, other: reviewText.withheldOther }, register.withheld[group])}
              </div>
            )}
          </div>
        ))}
      </div>
      {groups.map(
        (group) =>
          register[group].length > 0 && (
            <section key={group} className={classes.group} aria-label={say(reviewText[group])}>
              <h3>{say(reviewText[group])}</h3>
              <Items items={register[group]} people={table.people} most={group === 'overdue' ? 50 : 8} />
            </section>
          ),
      )}
      <Seal recorded={table.recorded} />
    </Part>
  )
}

function Seal({ recorded }: Pick<ReviewTable, 'recorded'>) {
  const { say, sayCount, formats } = useWords()
  if (!recorded)
    return (
      <p className={classes.seal}>
        <IconLockOpen size={16} aria-hidden />
        {say(reviewText.live)}
      </p>
    )
  return (
    <p className={classes.seal} data-broken={!recorded.holds || undefined} role={recorded.holds ? undefined : 'alert'}>
      <IconLock size={16} aria-hidden />
      <span>
        {say(recorded.holds ? reviewText.sealed : reviewText.broken, { when: formats.moment(recorded.takenAt) })}
        {recorded.redacted > 0 && (
          <> {sayCount({ one: reviewText.redactedOne, other: reviewText.redactedOther }, recorded.redacted)}</>
        )}
        <code>{recorded.sha256}</code>
      </span>
    </p>
  )
}
