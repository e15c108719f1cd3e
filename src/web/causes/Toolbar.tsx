import { ActionIcon, Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import type { NodeKind } from '#domain/causes/analysis.ts'
import type { Technique } from '#domain/causes/causeAnswers.ts'
import { kindBelow } from '#domain/causes/treeRefusals.ts'
import type { Label } from '#domain/kernel/field.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { BoxInHand } from './useBox.ts'
import type { useStrokes } from './useStrokes.ts'

interface Shown {
  readonly technique: Technique
  readonly box: BoxInHand
  readonly strokes: ReturnType<typeof useStrokes>
}

/** What can be done with the selected box, for the mouse and for whoever looks for it. */
export function Toolbar({ technique, box, strokes }: Shown) {
  const { say } = useWords()
  const kind = box.node && kindBelow(technique, box.node.kind)
  const icon = (label: Label, act: (() => void) | undefined, Icon: typeof IconTrash) => (
    <ActionIcon variant="subtle" color="gray" aria-label={say(label)} title={say(label)} disabled={!act} onClick={act}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  )
  return (
    <div role="toolbar" aria-label={say(causeText.box)} className={classes.tools}>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={!box.addBelow}
        onClick={box.addBelow}
      >
        {say(technique === 'fiveWhys' ? causeText.askWhy : addWords[kind ?? 'cause'])}
      </Button>
      <Button size="compact-sm" variant="subtle" disabled={!box.addBeside} onClick={box.addBeside}>
        {say(causeText.beside)}
      </Button>
      {icon(causeText.write, box.write, IconPencil)}
      {icon(causeText.moveUp, box.before, IconArrowLeft)}
      {icon(causeText.moveDown, box.after, IconArrowRight)}
      {icon(causeText.remove, box.remove, IconTrash)}
      {icon(causeText.undo, strokes.undo, IconArrowBackUp)}
      {icon(causeText.redo, strokes.redo, IconArrowForwardUp)}
    </div>
  )
}

const addWords: Readonly<Record<NodeKind, Label>> = {
  top: causeText.addCause,
  branch: causeText.addRib,
  cause: causeText.addCause,
  event: causeText.addEvent,
}
