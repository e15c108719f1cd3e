import { Button } from '@mantine/core'
import { useState } from 'react'
import { signalRuleText } from '#domain/words/signalScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { PauseDialog } from './PauseDialog.tsx'
import classes from './RulesPage.module.css'
import type { Rule } from './shapes.ts'

interface Shown {
  readonly rule: Rule
  readonly mayDirect: boolean
  readonly isPending: boolean
  readonly onChange: (change: { readonly path: string; readonly body: object }) => void
}

/** One rule: what it looks at, how often it errs, and whether it looks. */
export function RuleRow({ rule, mayDirect, isPending, onChange }: Shown) {
  const { say, sayCount, formats } = useWords()
  const [isPausing, setPausing] = useState(false)
  const { id, version, name, watched, expectedPerYear, raised, paused } = rule
  const metrics = { one: signalRuleText.metricsOne, other: signalRuleText.metricsOther }
  return (
    <tr>
      <td>
        <span className={classes.name}>{name}</span>
        <span className={classes.below}>{`${id} · ${say(signalRuleText.version, { version })}`}</span>
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        {watched === null ? say(signalRuleText.entries) : sayCount(metrics, watched)}
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        {expectedPerYear === null
          ? say(signalRuleText.notMeasured)
          : formats.number(Math.round(expectedPerYear * 10) / 10)}
      </td>
      <td className={`${table.wide} ${table.soft}`}>{formats.number(raised)}</td>
      <td>
        <div className={classes.state}>
          <div>
            {say(paused ? signalRuleText.paused : signalRuleText.inForce)}
            {paused && (
              <span className={classes.below}>
                {say(signalRuleText.pausedBecause, {
                  name: paused.by?.name ?? 'Meliora',
                  when: formats.moment(paused.at),
                  reason: paused.reason,
                })}
              </span>
            )}
          </div>
          {mayDirect && (
            <Button
              size="compact-xs"
              variant="default"
              disabled={isPending}
              onClick={() => (paused ? onChange({ path: `/${id}`, body: { paused: false } }) : setPausing(true))}
            >
              {say(paused ? signalRuleText.resume : signalRuleText.pause)}
            </Button>
          )}
        </div>
        {isPausing && (
          <PauseDialog
            name={name}
            onClose={() => setPausing(false)}
            onPause={(reason) => onChange({ path: `/${id}`, body: { paused: true, reason } })}
          />
        )}
      </td>
    </tr>
  )
}
