import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { causeText } from '#domain/words/causeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { BoxInHand } from './useBox.ts'
import type { useStrokes } from './useStrokes.ts'

interface Shown {
  readonly box: BoxInHand
  readonly strokes: ReturnType<typeof useStrokes>
}

/** A stroke that was not kept: overtaken by somebody else's, or in words that name or blame someone (C-192). */
export function Held({ box, strokes }: Shown) {
  const { say } = useWords()
  if (strokes.held) {
    const { held } = strokes
    return (
      <div role="alert" className={classes.held}>
        <p>{say(causeText.overtaken)}</p>
        <Button size="compact-sm" variant="default" onClick={() => strokes.draw(held)}>
          {say(causeText.redo)}
        </Button>
      </div>
    )
  }
  return strokes.blamed && <Blamed key={strokes.blamed.change.put[0]?.id ?? ''} box={box} strokes={strokes} />
}

function Blamed({ box, strokes }: Shown) {
  const { say } = useWords()
  const [because, setBecause] = useState('')
  const { blamed } = strokes
  if (!blamed) return null
  const { change, refusals } = blamed
  const about = new Set(refusals.map(({ field }) => field))
  const node = change.put.find(({ id }) => about.has(`nodes/${id}`))
  const reword = () => {
    strokes.forget()
    if (node) box.rewrite(node)
  }
  const keep = () =>
    strokes.draw({
      ...change,
      put: change.put.map((each) =>
        about.has(`nodes/${each.id}`) ? { ...each, wordingBecause: because.trim() } : each,
      ),
    })
  return (
    <div role="alert" className={classes.held}>
      <p>
        <q>{node?.text}</q> {refusals.map(({ sentence }) => sentence).join(' ')}
      </p>
      <Button size="compact-sm" onClick={reword}>
        {say(causeText.reword)}
      </Button>
      <Textarea
        size="xs"
        label={say(causeText.wordingBecause)}
        autosize
        value={because}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      <Button size="compact-sm" variant="default" disabled={!because.trim()} onClick={keep}>
        {say(causeText.keepWording)}
      </Button>
    </div>
  )
}
