import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { signalRuleText } from '#domain/words/signalScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { RuleRow } from './RuleRow.tsx'
import classes from './RulesPage.module.css'
import { SignalLog } from './SignalLog.tsx'
import { useRules } from './useRules.ts'

/** The rules that raise signals: versions, how often they err, who paused which, and the log of all of them. */
export function RulesPage() {
  const { say, formats } = useWords()
  const slug = useSlug()
  const mayDirect = useHasRole('improvementCoordinator', 'aimsManager')
  const { rules, unread, change, isPending, error } = useRules()
  const raise = ['all', 'strongOnly'] as const
  return (
    <Page title={say(signalRuleText.title)} aside={<Link to={`/o/${slug}/signals`}>{say(signalRuleText.back)}</Link>}>
      <ProblemNote error={unread ?? error} />
      {rules && (
        <div className={classes.setting}>
          <p className={classes.expected}>
            {say(signalRuleText.expected, { count: formats.number(Math.round(rules.expectedPerYear * 10) / 10) })}
          </p>
          <div className={classes.choice}>
            <span>{say(signalRuleText.which)}</span>
            <SegmentedControl
              size="xs"
              aria-label={say(signalRuleText.which)}
              disabled={!mayDirect || isPending}
              value={rules.raise}
              onChange={(next) => change({ body: { raise: next } })}
              data={raise.map((value) => ({ value, label: say(signalRuleText[value]) }))}
            />
          </div>
        </div>
      )}
      <table className={table.table} aria-busy={!rules}>
        <thead>
          <tr>
            <th scope="col">{say(signalRuleText.rule)}</th>
            <th scope="col" className={table.wide}>
              {say(signalRuleText.looksAt)}
            </th>
            <th scope="col" className={table.wide}>
              {say(signalRuleText.errs)}
            </th>
            <th scope="col" className={table.wide}>
              {say(signalRuleText.raised)}
            </th>
            <th scope="col">{say(signalRuleText.state)}</th>
          </tr>
        </thead>
        <tbody>
          {!rules && <SkeletonRows columns={5} />}
          {rules?.items.map((rule) => (
            <RuleRow key={rule.id} rule={rule} mayDirect={mayDirect} isPending={isPending} onChange={change} />
          ))}
        </tbody>
      </table>
      <SignalLog />
    </Page>
  )
}
