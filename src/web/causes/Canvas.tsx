import { useMemo } from 'react'
import { inOrder } from '#domain/causes/analysis.ts'
import { techniques } from '#domain/causes/causeAnswers.ts'
import { causeDrawing } from '#domain/causes/drawing/causeDrawing.ts'
import { Drawing } from '#web/charts/Drawing.tsx'
import '#web/charts/chartSheet.ts'
import { useWords } from '#web/words/useWords.tsx'
import { onBoxKey } from './boxKeys.ts'
import classes from './Causes.module.css'
import { type BoxInHand, boxId } from './useBox.ts'
import { useDragging } from './useDragging.ts'
import type { useStrokes } from './useStrokes.ts'
import { Writer } from './Writer.tsx'

export interface BoxesShown {
  readonly box: BoxInHand
  readonly mayChange: boolean
  readonly strokes: ReturnType<typeof useStrokes>
}

/** The picture, the one documents print, with a place over each box that keys and mouse can hold. */
export function Canvas({ box, mayChange, strokes }: BoxesShown) {
  const { say, language } = useWords()
  const { shown, writing } = box
  const { svg, boxes, width, height } = useMemo(() => causeDrawing(shown, language), [shown, language])
  const { over, handlersOf } = useDragging((id, parent) => box.hang(id, parent)?.())
  const by = new Map(boxes.map((placed) => [placed.node.id, placed]))
  const written = writing && by.get(writing.node.id)
  const first = boxes.some(({ node }) => node.id === box.node?.id)
    ? box.node?.id
    : shown.nodes.find(({ kind }) => kind === 'top')?.id
  return (
    <div className={classes.scroll}>
      <div className={classes.paper} style={{ width, height }}>
        <Drawing svg={svg} />
        <div role="tree" aria-label={say(techniques[shown.technique])}>
          {inOrder(shown.nodes).map(({ node: { id }, level }) => {
            const placed = by.get(id)!
            return (
              <div
                key={id}
                id={boxId(id)}
                role="treeitem"
                aria-level={level + 1}
                aria-selected={id === box.node?.id}
                aria-label={[...placed.lines, ...placed.marks].join(' ')}
                tabIndex={id === first ? 0 : -1}
                className={classes.box}
                style={{ left: placed.x, top: placed.y, width: placed.width, height: placed.height }}
                onClick={() => box.go(id)}
                onDoubleClick={() => mayChange && box.write?.()}
                onKeyDown={(event) => onBoxKey(event, box, strokes, mayChange)}
                onFocus={() => id !== box.node?.id && box.go(id)}
                data-over={id === over || undefined}
                {...(mayChange && handlersOf(id))}
              />
            )
          })}
        </div>
        {writing && written && (
          <Writer
            key={writing.node.id}
            writing={writing}
            onKeep={box.keep}
            onDrop={box.drop}
            style={{ left: written.x, top: written.y, width: Math.max(written.width, 150) }}
          />
        )}
      </div>
    </div>
  )
}
