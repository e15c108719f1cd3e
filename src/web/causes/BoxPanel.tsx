import { Checkbox, NumberInput, Select } from '@mantine/core'
import { type CauseNode, causeClasses, type Gate, gates } from '#domain/causes/analysis.ts'
import { causeCategories } from '#domain/causes/causeAnswers.ts'
import { saidIn } from '#domain/causes/drawing/boxText.ts'
import type { TreeChange } from '#domain/causes/treeChange.ts'
import type { Label } from '#domain/kernel/field.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { ReadAnalysis } from './shapes.ts'

interface Shown {
  readonly node: CauseNode
  readonly analysis: ReadAnalysis
  onDraw(change: TreeChange): void
}

/** What is said about the selected box beside its words. */
export function BoxPanel({ node, analysis, onDraw }: Shown) {
  const { say, language } = useWords()
  const put = (said: Partial<CauseNode>) => onDraw({ put: [{ ...node, ...said }], remove: [] })
  const hasChildren = analysis.nodes.some(({ parent }) => parent === node.id)
  const isEvent = analysis.technique === 'faultTree'
  const isCause = node.kind === 'cause' || (node.kind === 'event' && node.sameAs === null)
  return (
    <fieldset className={classes.panel}>
      <legend className={classes.legend}>{saidIn(node, analysis.nodes, language)}</legend>
      {isCause && <CauseSaid node={node} put={put} />}
      {node.kind === 'branch' && !hasChildren && (
        <Checkbox
          label={say(causeText.considered)}
          checked={node.isConsidered}
          onChange={({ currentTarget }) => put({ isConsidered: currentTarget.checked })}
        />
      )}
      {isEvent && node.sameAs === null && (
        <GateSaid node={node} put={put} mayBeBasic={!hasChildren && node.kind !== 'top'} />
      )}
      {isEvent && node.kind === 'event' && node.gate === null && <SameAs node={node} analysis={analysis} put={put} />}
      {node.wordingBecause && (
        <p className={classes.soft}>{say(causeText.wordingKept, { reason: node.wordingBecause })}</p>
      )}
    </fieldset>
  )
}

interface Said {
  readonly node: CauseNode
  put(said: Partial<CauseNode>): void
}

function CauseSaid({ node, put }: Said) {
  const { say } = useWords()
  const choices = (labels: Readonly<Record<string, Label>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))
  return (
    <>
      <Select
        size="xs"
        label={say(causeText.kindOfCause)}
        placeholder={say(causeText.notSaid)}
        data={choices(causeClasses)}
        value={node.causeClass}
        onChange={(value) => put({ causeClass: value as CauseNode['causeClass'] })}
        clearable
      />
      <Select
        size="xs"
        label={say(causeText.category)}
        placeholder={say(causeText.notSaid)}
        data={choices(causeCategories)}
        value={node.category}
        onChange={(value) => put({ category: value as CauseNode['category'] })}
        searchable
        clearable
      />
      <Checkbox
        label={say(causeText.systemic)}
        checked={node.isSystemic}
        onChange={({ currentTarget }) => put({ isSystemic: currentTarget.checked })}
      />
    </>
  )
}

function GateSaid({ node, put, mayBeBasic }: Said & { readonly mayBeBasic: boolean }) {
  const { say } = useWords()
  const data = [
    ...(mayBeBasic ? [{ value: 'none', label: say(causeText.basicEvent) }] : []),
    ...Object.entries(gates).map(([value, label]) => ({ value, label: say(label) })),
  ]
  return (
    <>
      <Select
        size="xs"
        label={say(causeText.gate)}
        data={data}
        value={node.gate ?? 'none'}
        allowDeselect={false}
        onChange={(value) => {
          const gate = value === 'none' ? null : (value as Gate)
          put({ gate, votes: gate === 'vote' ? (node.votes ?? 2) : null })
        }}
      />
      {node.gate === 'vote' && (
        <NumberInput
          size="xs"
          label={say(causeText.votes)}
          min={1}
          max={200}
          allowDecimal={false}
          value={node.votes ?? 2}
          onChange={(votes) => typeof votes === 'number' && votes >= 1 && put({ votes })}
        />
      )}
    </>
  )
}

function SameAs({ node, analysis: { nodes }, put }: Said & Pick<Shown, 'analysis'>) {
  const { say, language } = useWords()
  const isRepeated = nodes.some(({ sameAs }) => sameAs === node.id)
  const others = nodes.filter(
    ({ id, kind, gate, sameAs }) => kind === 'event' && gate === null && sameAs === null && id !== node.id,
  )
  if (isRepeated || others.length === 0) return null
  return (
    <Select
      size="xs"
      label={say(causeText.sameAs)}
      placeholder={say(causeText.ownEvent)}
      data={others.map((other) => ({ value: other.id, label: saidIn(other, nodes, language) }))}
      value={node.sameAs}
      onChange={(sameAs) =>
        put(
          sameAs
            ? { sameAs, text: null, causeClass: null, category: null, isSystemic: false, wordingBecause: null }
            : { sameAs },
        )
      }
      clearable
    />
  )
}
