import { useParams } from '@tanstack/react-router'
import { importText } from '#domain/words/importScreen.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AtWork } from './AtWork.tsx'
import { Discard } from './Discard.tsx'
import { Done } from './Done.tsx'
import { Looking } from './Looking.tsx'
import { RefusedFile } from './RefusedFile.tsx'
import type { Import } from './shapes.ts'
import { Undone } from './Undone.tsx'
import { useImport } from './useImport.ts'

/** One import, wherever it stands. */
export function OneImportPage() {
  const { say } = useWords()
  const { id = '' } = useParams({ strict: false })
  const { data, error } = useImport(id)
  if (error && !data) throw error
  const isOpen = data && ['reading', 'ready', 'refused'].includes(data.state)
  return (
    <Page title={data?.file.name ?? say(importText.title)} aside={isOpen && <Discard id={data.id} />}>
      {data && <Standing view={data} />}
    </Page>
  )
}

function Standing({ view }: { readonly view: Import }) {
  const { state, preview } = view
  if (state === 'refused') return <RefusedFile view={view} />
  if (state === 'accepted') return <Done view={view} />
  if (state === 'undone') return <Undone view={view} />
  const isShown = preview && (state === 'ready' || state === 'reading')
  return isShown ? <Looking key={view.id} view={view} preview={preview} /> : <AtWork view={view} />
}
