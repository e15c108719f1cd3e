import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { causeText } from '#domain/words/causeScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BoxPanel } from './BoxPanel.tsx'
import { Canvas } from './Canvas.tsx'
import classes from './Causes.module.css'
import { Held } from './Held.tsx'
import { Outline } from './Outline.tsx'
import type { ReadAnalysis } from './shapes.ts'
import { Toolbar } from './Toolbar.tsx'
import { useBox } from './useBox.ts'
import type { CausesOf } from './useCauses.ts'
import { useStrokes } from './useStrokes.ts'

interface Shown {
  readonly of: CausesOf
  readonly analysis: ReadAnalysis
  readonly selected: string | null
  onSelect(box: string | null): void
}

const isNarrow = () => window.matchMedia('(max-width: 640px)').matches

/** The drawing or its outline: the same boxes, the same tools; what is drawn is kept at once. */
export function Workspace({ of, analysis, selected, onSelect }: Shown) {
  const { say } = useWords()
  const [view, setView] = useState<'drawing' | 'outline'>(() => (isNarrow() ? 'outline' : 'drawing'))
  const strokes = useStrokes(of, analysis)
  const box = useBox({ tree: analysis, selected, onSelect, draw: strokes.draw })
  const View = view === 'drawing' ? Canvas : Outline
  return (
    <div className={classes.workspace}>
      <div className={classes.bar} data-print="hide">
        {analysis.mayChange && <Toolbar technique={analysis.technique} box={box} strokes={strokes} />}
        <SegmentedControl
          size="xs"
          aria-label={say(causeText.view)}
          value={view}
          onChange={(next) => setView(next as typeof view)}
          data={[
            { value: 'drawing', label: say(causeText.drawing) },
            { value: 'outline', label: say(causeText.outline) },
          ]}
        />
      </div>
      <View box={box} mayChange={analysis.mayChange} strokes={strokes} />
      <Held box={box} strokes={strokes} />
      <ProblemNote error={strokes.error} />
      {analysis.mayChange && box.node && <BoxPanel node={box.node} analysis={analysis} onDraw={strokes.draw} />}
      {analysis.mayChange && <p className={classes.help}>{say(causeText.keys)}</p>}
    </div>
  )
}
