import { rankingFields } from '#domain/records/improvement/rankingFields.ts'
import { statuses } from '#domain/records/improvement/stages.ts'
import { headText } from '#domain/words/improvementScreen.ts'
import { BandMark } from '#web/parts/BandMark.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { Badges } from './Badges.tsx'
import { Clock } from './Clock.tsx'
import { Fact } from './Fact.tsx'
import classes from './Header.module.css'
import { StageLine } from './StageLine.tsx'
import { Title } from './Title.tsx'

/** What one must know at a glance: which one, how far, whose, until when, how important. */
export function Header() {
  const { say } = useWords()
  const { record } = usePlace()
  const { fields, number, owner, status } = record
  return (
    <header className={classes.header}>
      <p className={classes.numbers}>
        <span>{number ?? say(headText.noNumber)}</span>
        {fields.oldNumber && <span>{say(headText.oldNumber, { number: fields.oldNumber })}</span>}
        <Badges />
      </p>
      <Title />
      <dl className={classes.facts}>
        <Fact label={say(headText.status)}>{say(statuses[status])}</Fact>
        <Fact label={say(headText.owner)}>
          {owner ? <PersonName name={owner.name} /> : say(headText.nobody)}
          {owner && fields.acceptedAt === null && <span className={classes.soft}>{say(headText.notAccepted)}</span>}
        </Fact>
        <Clock />
        <Fact label={say(rankingFields.band.label)}>
          {fields.band ? <BandMark band={fields.band} score={fields.score} /> : say(headText.notRated)}
        </Fact>
      </dl>
      <StageLine />
    </header>
  )
}
