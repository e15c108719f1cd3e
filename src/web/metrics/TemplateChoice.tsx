import { metricFormText } from '#domain/words/metricScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Template } from './shapes.ts'
import classes from './TemplateChoice.module.css'

interface Shown {
  readonly templates: readonly Template[]
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** What to begin with: a metric of one's own, or one that Meliora computes by itself. */
export function TemplateChoice({ templates, chosen, onChoose }: Shown) {
  const { say } = useWords()
  const choice = (name: string, label: string) => (
    <label key={name} className={classes.choice} data-on={chosen === name || undefined}>
      <input type="radio" name="template" checked={chosen === name} onChange={() => onChoose(name)} />
      {label}
    </label>
  )
  return (
    <fieldset className={classes.choices}>
      <legend>{say(metricFormText.begin)}</legend>
      {choice('own', say(metricFormText.own))}
      <p className={classes.help}>{say(metricFormText.computedHelp)}</p>
      {templates.map(({ name, title }) => choice(name, say(title)))}
    </fieldset>
  )
}
