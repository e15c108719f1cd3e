import { ActionIcon, Checkbox } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { requirementOptions } from '#domain/standards/standards.ts'
import { chapterNames, criteriaText } from '#domain/words/auditScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Criteria.module.css'
import type { Chapter } from './chapters.ts'

interface Shown {
  readonly chapter: Chapter
  readonly chosen: ReadonlySet<string>
  readonly onChange: (keys: readonly string[], isOn: boolean) => void
}

/** One chapter: the whole of it, or single requirements. */
export function ChapterInput({ chapter: { kind, ref, requirements }, chosen, onChange }: Shown) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const count = requirements.filter((key) => chosen.has(key)).length
  const name = say(chapterNames[kind], { ref })
  return (
    <div className={classes.chapter} data-open={isOpen || undefined}>
      <div className={classes.head}>
        <Checkbox
          size="xs"
          label={name}
          checked={count === requirements.length}
          indeterminate={count > 0 && count < requirements.length}
          onChange={({ currentTarget }) => onChange(requirements, currentTarget.checked)}
        />
        <span className={classes.count}>{say(criteriaText.of, { count, all: requirements.length })}</span>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-expanded={isOpen}
          aria-label={say(criteriaText.open, { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
        </ActionIcon>
      </div>
      {isOpen && (
        <div className={classes.leaves}>
          {requirements.map((key) => (
            <Checkbox
              key={key}
              size="xs"
              label={requirementOptions[key] && say(requirementOptions[key])}
              checked={chosen.has(key)}
              onChange={({ currentTarget }) => onChange([key], currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </div>
  )
}
