import { below, type CauseNode, causeClasses } from '#domain/causes/analysis.ts'
import { causeCategories } from '#domain/causes/causeAnswers.ts'
import { saidIn } from '#domain/causes/drawing/boxText.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { drawingWords } from '#domain/words/causeWords.ts'
import { useWords } from '#web/words/useWords.tsx'
import { onBoxKey } from './boxKeys.ts'
import type { BoxesShown } from './Canvas.tsx'
import classes from './Causes.module.css'
import { boxId } from './useBox.ts'
import { Writer } from './Writer.tsx'

/** The same boxes as nested lists: for small screens, for paper, for whoever does not see the drawing. */
export function Outline(shown: BoxesShown) {
  const hanging = below(shown.box.shown.nodes)
  return <Level {...shown} items={hanging.get(null) ?? []} hanging={hanging} />
}

interface LevelShown extends BoxesShown {
  readonly items: readonly CauseNode[]
  readonly hanging: ReadonlyMap<string | null, readonly CauseNode[]>
}

function Level({ items, hanging, ...shown }: LevelShown) {
  return (
    <ul className={classes.outline}>
      {items.map((node) => (
        <li key={node.id}>
          <Line node={node} {...shown} />
          {hanging.has(node.id) && <Level {...shown} items={hanging.get(node.id) ?? []} hanging={hanging} />}
        </li>
      ))}
    </ul>
  )
}

function Line({ node, box, mayChange, strokes }: BoxesShown & { readonly node: CauseNode }) {
  const { language } = useWords()
  const marks = useMarks(node)
  if (box.writing?.node.id === node.id) return <Writer writing={box.writing} onKeep={box.keep} onDrop={box.drop} />
  return (
    <button
      type="button"
      id={boxId(node.id)}
      className={classes.line}
      aria-pressed={node.id === box.node?.id}
      data-root={node.causeClass === 'root' || undefined}
      onClick={() => box.go(node.id)}
      onDoubleClick={() => mayChange && box.write?.()}
      onKeyDown={(event) => event.key !== 'Enter' && onBoxKey(event, box, strokes, mayChange)}
    >
      {saidIn(node, box.shown.nodes, language)}
      {marks && <span className={classes.soft}> {marks}</span>}
    </button>
  )
}

function useMarks({ gate, votes, causeClass, isSystemic, category, isConsidered, sameAs }: CauseNode): string {
  const { say } = useWords()
  const gateWords = gate === 'and' ? say(drawingWords.and) : gate === 'or' ? say(drawingWords.or) : `≥ ${votes}`
  return [
    gate && gateWords,
    causeClass && say(causeClasses[causeClass]),
    isSystemic && say(drawingWords.systemic),
    category && say(causeCategories[category]),
    isConsidered && say(causeText.considered),
    sameAs && say(drawingWords.again),
  ]
    .filter(Boolean)
    .join(', ')
}
