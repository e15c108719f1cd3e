import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import { type TriggerRule, triggerRules } from '#domain/measurement/triggers/rules.ts'
import { daysAfter } from '#domain/time/instants.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import { countRaised, countWatched } from '#store/signals/counts.ts'
import {
  deletePause,
  insertPause,
  type Pause,
  type Raise,
  readPauses,
  readRaise,
  writeRaise,
} from '#store/signals/rules.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { mayDirectSignals } from './snooze.ts'

export interface RuleItem extends Omit<TriggerRule, 'trigger' | 'label'> {
  readonly name: string
  /** How many metrics in use it looks at; null for rules on complaints and incidents. */
  readonly watched: number | null
  /** Of all those together; null where nobody measured it. */
  readonly expectedPerYear: number | null
  /** Signals of the last 365 days. */
  readonly raised: number
  readonly paused: {
    readonly reason: string
    readonly at: string
    readonly by: { readonly id: string; readonly name: string | null } | null
  } | null
}

export interface RuleList {
  readonly items: readonly RuleItem[]
  readonly raise: Raise
  /** False alarms a year that the rules in force are expected to raise, where that was measured. */
  readonly expectedPerYear: number
}

/** The rules that raise candidates, with their version, how often they err, and which are paused (C-065). */
export function signalRules(app: App, caller: Caller): Promise<RuleList> {
  return app.store.inside(caller, (tx) => rulesWithin(tx, { app, caller }))
}

async function rulesWithin(tx: Tx, { app, caller }: At): Promise<RuleList> {
  const pauses = new Map((await readPauses(tx)).map((pause) => [pause.rule, pause]))
  const names = await namesOf(
    tx,
    [...pauses.values()].flatMap(({ by }) => by ?? []),
  )
  const watchedAs = await countWatched(tx)
  const raised = await countRaised(tx, daysAfter(app.now(), -365))
  const items = triggerRules.map(({ trigger, label, ...rule }) => {
    const watched = trigger ? rule.appliesTo.reduce((sum, as) => sum + (watchedAs.get(as) ?? 0), 0) : null
    const each = rule.expectedFalseAlarmsPerYear
    return {
      ...rule,
      name: label[caller.language],
      watched,
      expectedPerYear: each === null || watched === null ? null : each * watched,
      raised: raised.get(rule.id) ?? 0,
      paused: pausedBy(pauses.get(rule.id), names),
    }
  })
  const inForce = items.filter(({ paused }) => paused === null)
  const expectedPerYear = inForce.reduce((sum, item) => sum + (item.expectedPerYear ?? 0), 0)
  return { items, raise: await readRaise(tx), expectedPerYear }
}

function pausedBy(pause: Pause | undefined, names: Readonly<Record<string, string>>): RuleItem['paused'] {
  if (!pause) return null
  const { reason, at, by } = pause
  return { reason, at, by: by === null ? null : { id: by, name: names[by] ?? null } }
}

/**
 * Pauses a rule, with a reason, or lets it look again; the trail says who and why.
 * @throws Refused notAllowed, notFound, invalid
 */
export function pauseRule(
  app: App,
  caller: Caller,
  { rule, paused, reason }: { readonly rule: string; readonly paused: boolean; readonly reason: string | null },
): Promise<RuleList> {
  assertRole(caller, ...mayDirectSignals)
  found(triggerRules.find(({ id }) => id === rule))
  const said = checkText(reason ?? '', 'reason', LONG_TEXT)
  if ('refusal' in said) assertFine([said.refusal])
  const why = 'value' in said ? said.value : null
  if (paused && why === null) assertFine([refuse('reason_missing', { field: 'reason' })])
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const isChanged = paused
      ? await insertPause(tx, { rule, reason: why!, at: app.now(), by: actorId(caller.actor) })
      : await deletePause(tx, rule)
    const change = { path: `signalRules/${rule}/inForce`, before: paused, after: !paused }
    if (isChanged)
      await noteChange(tx, at, { verb: paused ? 'signalRule.pause' : 'signalRule.resume', reason: why, change })
    return rulesWithin(tx, at)
  })
}

/** Says whether the business rule alone makes a candidate, or only with evidence behind it. */
export function setRaise(app: App, caller: Caller, raise: Raise): Promise<RuleList> {
  assertRole(caller, ...mayDirectSignals)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const before = await readRaise(tx)
    if (before !== raise) {
      await writeRaise(tx, raise)
      await noteChange(tx, at, {
        verb: 'signalRule.raise',
        reason: null,
        change: { path: 'signalRules/raise', before, after: raise },
      })
    }
    return rulesWithin(tx, at)
  })
}

async function noteChange(
  tx: Tx,
  at: At,
  { verb, reason, change }: { verb: string; reason: string | null; change: TrailChange },
): Promise<void> {
  const { organization } = at.caller
  const subject = { type: 'organization', id: organization }
  await appendTrail(tx, organization, [draft(at, { verb, subject, reason, changes: [change] })])
}
