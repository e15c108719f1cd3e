import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useId } from 'react'
import { unitText } from '#domain/words/unitScreen.ts'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import type { Unit } from './useUnits.ts'

export type UnitValues = Pick<Unit, 'name' | 'kind' | 'parent'>
export const unitFields = ['name', 'kind', 'parent'] as const

interface Shown {
  readonly values: UnitValues
  readonly change: (values: Partial<UnitValues>) => void
  readonly error: unknown
  readonly without?: ReadonlySet<string>
  readonly isNew?: boolean
}

export function UnitFields({ values, change, error, without, isNew = false }: Shown) {
  const { say } = useWords()
  const kind = useId()
  return (
    <Stack gap="sm">
      <TextInput
        label={say(unitText.name)}
        required
        autoComplete="off"
        {...(isNew ? { 'data-autofocus': true } : {})}
        value={values.name}
        error={refusalAt(error, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <div>
        <Text id={kind} size="sm" fw={550} mb={3}>
          {say(unitText.kind)}
        </Text>
        <SegmentedControl
          aria-labelledby={kind}
          value={values.kind}
          onChange={(chosen) => change({ kind: chosen as Unit['kind'] })}
          data={[
            { value: 'department', label: say(unitText.department) },
            { value: 'site', label: say(unitText.site) },
          ]}
        />
      </div>
      <UnitSelect
        label={say(unitText.parent)}
        nothing={say(unitText.onTop)}
        value={values.parent}
        error={refusalAt(error, 'parent')}
        onChange={(parent) => change({ parent })}
        {...(without ? { without } : {})}
      />
    </Stack>
  )
}
