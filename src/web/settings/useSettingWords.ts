import { standardNames } from '#domain/standards/standards.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { type settingLabels, settingUnits } from '#domain/words/settingLabels.ts'
import type { Organization } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'

export type OrganizationValues = Pick<Organization, keyof typeof settingLabels>

/** A setting as a reader would say it: figures with their unit, languages and standards by their names. */
export function useSettingWords() {
  const { say, formats } = useWords()
  return (organization: OrganizationValues, name: keyof OrganizationValues): string => {
    const value = organization[name]
    if (value === null) return '–'
    if (typeof value === 'boolean') return say(value ? fieldText.yes : fieldText.no)
    if (typeof value === 'number') {
      const unit = settingUnits[name as keyof typeof settingUnits]
      return say(fieldText.withUnit, { value: formats.number(value), unit: say(unit) })
    }
    if (name === 'language') return say(languageNames[organization.language])
    return typeof value === 'string' ? value : value.map(standard).join(', ')
  }

  function standard(key: string): string {
    const name = standardNames[key]
    return name ? say(name) : key
  }
}
