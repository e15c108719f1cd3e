import { Checkbox, Stack } from '@mantine/core'

interface Shown<K extends string> {
  readonly label: string
  readonly description?: string
  readonly error?: string | undefined
  readonly options: readonly (readonly [value: K, label: string])[]
  readonly value: readonly K[]
  readonly onChange: (value: readonly K[]) => void
}

/** Any of a few, one below the other. */
export function Checks<K extends string>({ options, value, onChange, error, ...rest }: Shown<K>) {
  return (
    <Checkbox.Group {...rest} error={error} value={[...value]} onChange={(chosen) => onChange(chosen as K[])}>
      <Stack gap={6} mt={6} mb={4}>
        {options.map(([key, label]) => (
          <Checkbox key={key} value={key} label={label} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
