import { decisionFields } from '#domain/records/aiSystem/decisionFields.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { PersonName } from '#web/parts/PersonName.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DecisionsPart.module.css'
import type { ReadSystem } from './read.ts'

const { decision: decisionField } = decisionFields.gateDecisions.of

/** Every decision at its gates, the newest first: who, when, go or not, under which conditions. */
export function DecisionsPart({ record }: { readonly record: ReadSystem }) {
  const { say, formats } = useWords()
  const decisions = record.fields.gateDecisions.toReversed()
  return (
    <Part title={say(text.decisions)}>
      {decisions.length === 0 && <p className={classes.soft}>{say(text.noDecision)}</p>}
      <ol className={classes.list}>
        {decisions.map(({ id, gate, decision, person, decidedAt, conditions, because }) => (
          <li key={id} data-decision={decision}>
            <span className={classes.gate}>{gate}</span>
            <span className={classes.what}>
              <b>{decision && say(decisionField.options[decision])}</b>
              {because && <span className={classes.soft}>{say(text.because, { text: because })}</span>}
              {conditions && <span className={classes.soft}>{say(text.conditions, { text: conditions })}</span>}
            </span>
            {person && <PersonName name={record.names[person] ?? '…'} />}
            <span className={classes.when}>{decidedAt && formats.moment(decidedAt)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
