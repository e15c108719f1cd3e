import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import type { Light } from '#domain/reports/dimensions.ts'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Light.module.css'

const shapes = {
  green: { icon: IconCircleCheck, label: healthText.lightGreen },
  amber: { icon: IconAlertTriangle, label: healthText.lightAmber },
  red: { icon: IconAlertOctagon, label: healthText.lightRed },
  unknown: { icon: IconHelpCircle, label: healthText.lightUnknown },
} as const satisfies Record<Light, unknown>

/** Four shapes for four answers, told apart without colour, each beside its word. */
export function LightMark({ light, text }: { readonly light: Light; readonly text?: string }) {
  const { say } = useWords()
  const { icon: Icon, label } = shapes[light]
  return (
    <span className={classes.mark} data-light={light}>
      <Icon size={15} aria-hidden className={classes.icon} />
      <span>{text ?? say(label)}</span>
    </span>
  )
}
