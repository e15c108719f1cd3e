import { CloseButton, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SoaRow } from '#domain/applicability/row.ts'
import { recordTypes } from '#domain/records/index.ts'
import { pluralOf } from '#domain/records/plural.ts'
import { controlCardText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText } from '#domain/words/applicabilityWords.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { LinkInput } from '#web/fields/link/LinkInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ControlCard.module.css'

interface Shown {
  readonly row: SoaRow
  readonly as: 'treats' | 'shows'
  readonly disabled: boolean
  readonly onSave: (ids: readonly string[]) => void
}

/** Kinds of records that show a control is done, the likeliest first. */
const showing = ['document', 'aiSystem', 'resource', 'metric', 'audit', 'finding', 'improvement', 'task', 'objective']

/** Risks a control treats, or records that show it is done; what a treatment plan says stands among them and is changed there. */
export function LinkedRecords({ row, as, disabled, onSave }: Shown) {
  const { say } = useWords()
  const [type, setType] = useState('document')
  const mine = row.records.filter((record) => record.as === as)
  const relying = as === 'treats' ? row.records.filter((record) => record.as === 'relies') : []
  const ids = mine.map(({ id }) => id)
  const to = as === 'treats' ? 'risk' : type
  const words = as === 'treats' ? controlCardText.linkRisk : controlCardText.linkRecord
  return (
    <div className={classes.part}>
      <h3>{say(applicabilityText[as])}</h3>
      <ul className={classes.records}>
        {mine.map((record) => (
          <li key={record.id}>
            <RecordLink record={record} />
            {!disabled && (
              <CloseButton
                size="xs"
                aria-label={say(controlCardText.unlink, { record: record.number ?? record.title })}
                onClick={() => onSave(ids.filter((id) => id !== record.id))}
              />
            )}
          </li>
        ))}
        {relying.map((record) => (
          <li key={`relies ${record.id}`}>
            <RecordLink record={record} />
            <span className={classes.soft}>{say(controlCardText.relies)}</span>
          </li>
        ))}
      </ul>
      {!disabled && (
        <div className={as === 'shows' ? classes.add : undefined}>
          {as === 'shows' && (
            <NativeSelect
              size="sm"
              aria-label={say(controlCardText.kind)}
              value={type}
              data={showing
                .filter((name) => recordTypes[name])
                .map((name) => ({ value: name, label: say(recordTypes[name]!.label) }))}
              onChange={({ currentTarget }) => setType(currentTarget.value)}
            />
          )}
          <LinkInput
            key={`${to} ${ids.length}`}
            field={{ kind: 'link', to, label: words }}
            label=""
            value={null}
            names={{}}
            onChange={(id) => id && onSave([...new Set([...ids, id])])}
          />
        </div>
      )}
    </div>
  )
}

function RecordLink({ record: { type, id, number, title } }: { readonly record: SoaRow['records'][number] }) {
  const slug = useSlug()
  return <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
}
