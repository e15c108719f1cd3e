import { Button } from '@mantine/core'
import { IconPlus, IconTable } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { projectText } from '#domain/words/certificationScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import { GapFigures } from '../gap/GapFigures.tsx'

/** The gap assessment the project rests on, its sums and how its gaps burn down. */
export function GapPart({ record }: CertificationPartProps) {
  const { say } = useWords()
  const slug = useSlug()
  const { gap } = record.fields
  const button = (
    <Button
      size="xs"
      variant="default"
      data-print="hide"
      component={Link}
      to={gap ? `/o/${slug}/gap-assessments/${gap}` : `/o/${slug}/gap-assessments/new`}
      leftSection={gap ? <IconTable size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
    >
      {say(gap ? projectText.openGap : projectText.newGap)}
    </Button>
  )
  return (
    <Part title={say(projectText.gap)} aside={button}>
      {gap ? <GapFigures assessment={gap} /> : <p>{say(projectText.noGap)}</p>}
    </Part>
  )
}
