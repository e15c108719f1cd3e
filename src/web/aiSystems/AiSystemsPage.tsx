import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { aiSystemText } from '#domain/words/aiSystemScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'

/** The AI systems that incidents, nonconformities and audits refer to. */
export function AiSystemsPage() {
  return (
    <ListPage
      listed={{
        type: aiSystem,
        words: aiSystemText,
        columns: ['origin', 'role', 'highRisk', 'site'],
        filters: ['origin', 'highRisk'],
        usualSort: 'title',
      }}
    />
  )
}
