import { Collapse, Group, Select, Text, TextInput } from '@mantine/core'
import { proposalFor } from '#domain/capture/proposal.ts'
import { captureFields } from '#domain/records/improvement/captureFields.ts'
import { type SourceType, sourceKinds } from '#domain/records/sourceTypes.ts'
import { captureText } from '#domain/words/screenCapture.ts'
import { optionList } from '#web/fields/choice/optionList.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Draft } from './draft.ts'

interface Shown {
  readonly draft: Draft
  readonly onChange: (changed: Partial<Draft>) => void
}

/** Where it comes from: a suggestion of one's own unless said otherwise; and, quietly, where it will be filed. */
export function SourceChoice({ draft, onChange }: Shown) {
  const { say } = useWords()
  const needsWords = sourceKinds(draft.sourceType as SourceType).length > 0
  return (
    <div>
      <Group grow align="start" gap="sm" preventGrowOverflow={false}>
        <Select
          label={say(captureText.source)}
          data={optionList(captureFields.sourceType, say)}
          value={draft.sourceType}
          onChange={(sourceType) => sourceType && onChange({ sourceType })}
          allowDeselect={false}
          searchable
          comboboxProps={{ shadow: 'md' }}
        />
        {needsWords && (
          <TextInput
            label={say(captureText.which)}
            value={draft.sourceWords}
            maxLength={300}
            onChange={({ currentTarget }) => onChange({ sourceWords: currentTarget.value })}
          />
        )}
      </Group>
      <Filing draft={draft} />
    </div>
  )
}

function Filing({ draft }: { readonly draft: Draft }) {
  const { say } = useWords()
  const { category, dimensions } = proposalFor(`${draft.title} ${draft.description}`)
  const { category: areas, dimensions: serves } = captureFields
  return (
    <Collapse expanded={draft.title.trim().length > 8}>
      <Text size="xs" c="dimmed" mt={8}>
        {say(captureText.proposed, {
          area: say(areas.options[category]),
          serves: dimensions.map((each) => say(serves.options[each])).join(', '),
        })}
      </Text>
    </Collapse>
  )
}
