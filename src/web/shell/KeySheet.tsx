import { Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { helpText } from '#domain/words/helpScreen.ts'
import { keyText } from '#domain/words/screenKeys.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { areKeysOn, switchKeys } from '#web/parts/keysSwitch.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './KeySheet.module.css'
import { places } from './places.ts'

type Line = readonly [keys: readonly string[], label: Label]

const everywhere: readonly Line[] = [
  [['c'], keyText.capture],
  [['i'], keyText.report],
  [['/'], keyText.search],
  [['Ctrl', 'K'], keyText.palette],
  [['Ctrl', 'Enter'], keyText.submit],
  [['h'], helpText.open],
  [['?'], keyText.help],
]
const inLists: readonly Line[] = [
  [['j', 'k'], keyText.next],
  [['Enter'], keyText.open],
  [['x'], keyText.select],
  [['Shift', 'x'], keyText.range],
  [['a'], keyText.assign],
  [['d'], keyText.redate],
  [['Esc'], keyText.clear],
]
const onImprovement: readonly Line[] = [
  [['n'], keyText.nextStep],
  [['e'], keyText.edit],
  [['m'], keyText.comment],
]
const goes: readonly Line[] = places.map(({ key, label }) => [['g', key], label])

/** All keys on one sheet, and the switch that turns single keys off. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const [on, setOn] = useState(areKeysOn)
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say(keyText.title)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <div className={classes.columns}>
        <Lines title={say(keyText.everywhere)} lines={everywhere} />
        <Lines title={say(keyText.inLists)} lines={inLists} />
        <Lines title={say(keyText.onImprovement)} lines={onImprovement} />
        <Lines title={say(keyText.go)} lines={goes} />
      </div>
      <Switch
        mt="lg"
        checked={on}
        label={say(keyText.enabled)}
        description={say(keyText.enabledHelp)}
        onChange={({ currentTarget }) => {
          switchKeys(currentTarget.checked)
          setOn(currentTarget.checked)
        }}
      />
    </Modal>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { say } = useWords()
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      <dl className={classes.lines}>
        {lines.map(([keys, label]) => (
          <div key={keys.join(' ')} className={classes.line}>
            <dt>{say(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
