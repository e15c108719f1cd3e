import { IconArrowDownRight, IconArrowUpRight, IconCircleDotFilled, IconEye } from '@tabler/icons-react'
import { signalText } from '#domain/words/signalScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SignalItem.module.css'
import type { Signal } from './shapes.ts'

/** How sure it is and which way it went, by shape and word. */
export function SignalWords({ signal }: { readonly signal: Pick<Signal, 'strength' | 'direction'> }) {
  const { say } = useWords()
  const isStrong = signal.strength === 'strong'
  const isBetter = signal.direction === 'better'
  const Strength = isStrong ? IconCircleDotFilled : IconEye
  const Way = isBetter ? IconArrowUpRight : IconArrowDownRight
  return (
    <span className={classes.words}>
      <span data-strong={isStrong || undefined} title={say(isStrong ? signalText.strongHelp : signalText.watchHelp)}>
        <Strength size={14} aria-hidden />
        {say(isStrong ? signalText.strong : signalText.watch)}
      </span>
      <span>
        <Way size={14} aria-hidden />
        {say(isBetter ? signalText.better : signalText.worse)}
      </span>
    </span>
  )
}
