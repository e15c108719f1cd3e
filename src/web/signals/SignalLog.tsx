import { signalRuleText, signalText } from '#domain/words/signalScreen.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './RulesPage.module.css'
import type { LogEntry } from './shapes.ts'
import { useSignalLog } from './useRules.ts'

const outcomes: Readonly<Record<LogEntry['outcome'], keyof typeof signalRuleText>> = {
  raised: 'outcomeRaised',
  added: 'outcomeAdded',
  cooling: 'outcomeCooling',
  snoozed: 'outcomeSnoozed',
}

/** Whenever a rule was met and what came of it, newest first. */
export function SignalLog() {
  const { say, formats } = useWords()
  const list = useSignalLog()
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={classes.log}>
      <h2>{say(signalRuleText.log)}</h2>
      <p>{say(!list.isPending && entries.length === 0 ? signalRuleText.emptyLog : signalRuleText.logHelp)}</p>
      <ProblemNote error={list.error} />
      {entries.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(signalRuleText.when)}</th>
              <th scope="col">{say(signalRuleText.rule)}</th>
              <th scope="col">{say(signalRuleText.what)}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id, at, rule, ruleVersion, outcome, strength, lastPeriod }) => (
              <tr key={id}>
                <td className={table.soft}>{formats.moment(at)}</td>
                <td className={table.soft}>{`${rule} · ${say(signalRuleText.version, { version: ruleVersion })}`}</td>
                <td>
                  {`${say(signalRuleText[outcomes[outcome]])} · ${say(strength === 'strong' ? signalText.strong : signalText.watch)}`}
                  <span className={classes.below}>{say(signalRuleText.newest, { day: formats.day(lastPeriod) })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} />
    </section>
  )
}
