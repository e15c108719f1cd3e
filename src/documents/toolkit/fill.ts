import type { Label } from '#domain/kernel/field.ts'
import { placeholders } from '#domain/toolkit/template.ts'
import { filled } from '#domain/words/language.ts'
import { toolkitText, unsaid } from '#domain/words/toolkitWords.ts'
import type { ToolkitMatter } from './matter.ts'

/** A label with the organization's facts in it; what nobody has said yet stands there in brackets, to be said. */
export function fillWith({ printing, known }: ToolkitMatter): (label: Label) => string {
  const { language, at, timeZone } = printing
  const day = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone })
  const values = Object.fromEntries(
    placeholders.map((name) => {
      if (name === 'organization') return [name, printing.branding.name]
      if (name === 'day') return [name, day.format(new Date(at))]
      return [name, known[name] ?? filled(toolkitText.unsaid[language], { what: unsaid[name][language] })]
    }),
  )
  return (label) => filled(label[language], values).trim()
}
