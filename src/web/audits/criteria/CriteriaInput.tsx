import { Button, Group, Input } from '@mantine/core'
import { audit } from '#domain/records/audit/audit.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { criteriaText } from '#domain/words/auditScreen.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ChapterInput } from './ChapterInput.tsx'
import classes from './Criteria.module.css'
import { chapters } from './chapters.ts'

const kinds = [
  ['clause', criteriaText.clauses],
  ['control', criteriaText.controls],
] as const

/** What an audit looks at, chapter by chapter: all of it with one click, single requirements where one opens a chapter. */
export function CriteriaInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const chosen = new Set(value as readonly string[])
  const change = (keys: readonly string[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const key of keys) isOn ? next.add(key) : next.delete(key)
    onChange(Object.keys(requirementOptions).filter((key) => next.has(key)))
  }
  return (
    <Input.Wrapper
      label={say(audit.fields.criteria.label)}
      description={say(criteriaText.chosen, { count: chosen.size, all: Object.keys(requirementOptions).length })}
      error={error}
      labelElement="div"
    >
      <Group gap="xs" mb="xs">
        {kinds.map(([kind, label]) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            onClick={() =>
              change(
                chapters.filter((each) => each.kind === kind).flatMap(({ requirements }) => requirements),
                true,
              )
            }
          >
            {say(label)}
          </Button>
        ))}
        <Button size="compact-sm" variant="subtle" disabled={chosen.size === 0} onClick={() => onChange([])}>
          {say(criteriaText.none)}
        </Button>
      </Group>
      <div className={classes.chapters}>
        {chapters.map((chapter) => (
          <ChapterInput key={chapter.key} chapter={chapter} chosen={chosen} onChange={change} />
        ))}
      </div>
    </Input.Wrapper>
  )
}
