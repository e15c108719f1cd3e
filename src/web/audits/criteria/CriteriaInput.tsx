import { Button, Group, Input } from '@mantine/core'
import { audit } from '#domain/records/audit/audit.ts'
import { requirementOptions, requirementsOf, standards } from '#domain/standards/standards.ts'
import { criteriaText } from '#domain/words/auditScreen.ts'
import { useOrganization } from '#web/api/useMe.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ChapterInput } from './ChapterInput.tsx'
import classes from './Criteria.module.css'
import { chapters } from './chapters.ts'

const kinds = [
  ['clause', criteriaText.clauses],
  ['control', criteriaText.controls],
] as const

type Change = (keys: readonly string[], isOn: boolean) => void

/** What an audit looks at, standard by standard and chapter by chapter: single requirements where one opens a chapter. */
export function CriteriaInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const chosen = new Set(value as readonly string[])
  const change: Change = (keys, isOn) => {
    const next = new Set(chosen)
    for (const key of keys) isOn ? next.add(key) : next.delete(key)
    onChange(
      [...Object.keys(requirementOptions), ...chosen].filter(
        (key, at, all) => next.has(key) && all.indexOf(key) === at,
      ),
    )
  }
  const offered = useOffered(chosen)
  return (
    <Input.Wrapper label={say(audit.fields.criteria.label)} error={error} labelElement="div">
      {offered.map((standard) => (
        <OneStandard
          key={standard}
          standard={standard}
          chosen={chosen}
          change={change}
          isAlone={offered.length === 1}
        />
      ))}
    </Input.Wrapper>
  )
}

/** The standards worked by, those something is chosen of already, and the first where there is none. */
function useOffered(chosen: ReadonlySet<string>): string[] {
  const held = useOrganization()?.standards ?? []
  const offered = standards
    .map(({ id }) => id)
    .filter((id) => held.includes(id) || [...chosen].some((key) => key.startsWith(`${id}:`)))
  return offered.length > 0 ? offered : standards.slice(0, 1).map(({ id }) => id)
}

interface Shown {
  readonly standard: string
  readonly chosen: ReadonlySet<string>
  readonly change: Change
  readonly isAlone: boolean
}

function OneStandard({ standard, chosen, change, isAlone }: Shown) {
  const { say } = useWords()
  const own = chapters.filter((chapter) => chapter.standard === standard)
  const keys = requirementsOf(standard)
  const count = keys.filter((key) => chosen.has(key)).length
  return (
    <section className={classes.standard} aria-label={own[0]?.name}>
      <p className={classes.count}>
        {!isAlone && <b>{own[0]?.name}</b>} {say(criteriaText.chosen, { count, all: keys.length })}
      </p>
      <Group gap="xs" mb="xs">
        {kinds.map(([kind, label]) => {
          const those = own.filter((each) => each.kind === kind).flatMap(({ requirements }) => requirements)
          return (
            those.length > 0 && (
              <Button key={kind} size="compact-sm" variant="default" onClick={() => change(those, true)}>
                {say(label)}
              </Button>
            )
          )
        })}
        <Button size="compact-sm" variant="subtle" disabled={count === 0} onClick={() => change(keys, false)}>
          {say(criteriaText.none)}
        </Button>
      </Group>
      <div className={classes.chapters}>
        {own.map((chapter) => (
          <ChapterInput key={chapter.key} chapter={chapter} chosen={chosen} onChange={change} />
        ))}
      </div>
    </section>
  )
}
