import { NativeSelect } from '@mantine/core'
import type { LinkField, PersonField } from '#domain/kernel/field.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { inventoryText as text } from '#domain/words/inventoryScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Inventory.module.css'
import type { Decisions, Preview } from './shapes.ts'

interface Shown {
  readonly preview: Preview
  readonly decisions: Decisions
  readonly decide: (change: { readonly [K in keyof Decisions]: Decisions[K] | undefined }) => void
}

const owner: PersonField = { kind: 'person', label: text.owner }
const system: LinkField = { kind: 'link', to: 'aiSystem', label: text.system, help: text.systemHelp }

/** What the file does not tell by itself: who answers, where it comes from, which system is meant. */
export function LeftOpen({ preview: { format, sheets, sheet }, decisions, decide }: Shown) {
  const { say } = useWords()
  const me = useMembership()?.person.id ?? null
  const origins = aiSystem.fields.origin.options
  return (
    <section className={classes.open} aria-label={say(text.decisions)}>
      {sheets.length > 1 && (
        <NativeSelect
          label={say(text.sheet)}
          value={sheet ?? ''}
          data={[...sheets]}
          onChange={({ currentTarget }) => decide({ sheet: currentTarget.value, columns: undefined })}
        />
      )}
      <FieldInput
        field={owner}
        value={decisions.owner ?? me}
        onChange={(id) => decide({ owner: (id as string | null) ?? undefined })}
      />
      {format !== 'modelCard' && (
        <NativeSelect
          label={say(text.origin)}
          value={decisions.origin ?? ''}
          data={[
            { value: '', label: say(text.originOpen) },
            { value: 'inHouse', label: say(origins.inHouse) },
            { value: 'thirdParty', label: say(origins.thirdParty) },
          ]}
          onChange={({ currentTarget }) =>
            decide({ origin: (currentTarget.value || undefined) as Decisions['origin'] })
          }
        />
      )}
      {format !== 'table' && (
        <FieldInput
          field={system}
          value={decisions.system ?? null}
          onChange={(id) => decide({ system: (id as string | null) ?? undefined })}
        />
      )}
    </section>
  )
}
