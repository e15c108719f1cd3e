import { emptyValue, type RowsField } from '#domain/kernel/field.ts'
import { RowGrid } from '#web/next/form/RowGrid.tsx'
import { fieldNamed } from '#web/next/saidIn.ts'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** An input that shows child rows as lines of a small table, with these columns; `widths` as a grid template. */
export function gridOf(columns: readonly string[], widths: string) {
  return function Grid({ name, value, onChange, error }: OwnInputProps) {
    const { type } = useStepPlace()
    const field = fieldNamed(type, name) as RowsField
    const blank = Object.fromEntries(Object.entries(field.of).map(([column, of]) => [column, emptyValue(of)]))
    return (
      <RowGrid<Row>
        label={field.label}
        of={field.of}
        columns={columns}
        widths={widths}
        rows={(value as readonly Row[] | null) ?? []}
        onChange={onChange}
        blank={{ ...blank, id: '' }}
        error={error}
      />
    )
  }
}
