import { peopleText } from '#domain/words/peopleScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Section.module.css'
import { type Member, useNames } from './useMembers.ts'
import { unitPath, useUnits } from './useUnits.ts'

/** A person as everyone may read them. */
export function PersonFacts({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const { data: units = [] } = useUnits()
  const names = useNames([member.manager])
  const lines = [
    [peopleText.email, member.email],
    [peopleText.unit, unitPath(units, member.unit)],
    [peopleText.manager, member.manager && names[member.manager]],
    [peopleText.standing, member.active ? null : say(peopleText.hasLeft)],
  ] as const
  return (
    <section className={classes.part}>
      <dl className={classes.facts}>
        {lines
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label.en} style={{ display: 'contents' }}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
