import { Select } from '@mantine/core'
import { importText } from '#domain/words/importScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { encodings } from './encodings.ts'
import type { Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'

/** Text files say nothing about how their letters are written; where we guessed wrong, the person knows. */
export function Encoding({ preview, deciding }: { readonly preview: Preview; readonly deciding: Deciding }) {
  const { say } = useWords()
  const found = preview.file.encoding?.toLowerCase()
  if (found === undefined) return null
  const known = encodings.includes(found) ? encodings : [found, ...encodings]
  return (
    <Select
      mt="sm"
      maw={220}
      size="xs"
      label={say(importText.encoding)}
      description={say(importText.encodingHelp)}
      data={known}
      value={found}
      allowDeselect={false}
      searchable
      onChange={(encoding) => encoding && deciding.decide((before) => ({ ...before, encoding }))}
    />
  )
}
