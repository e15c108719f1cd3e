import { Comments } from './Comments.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { EvidencePanel } from './EvidencePanel.tsx'
import { History } from './History.tsx'
import { Links } from './Links.tsx'
import { RequirementsPanel } from './RequirementsPanel.tsx'

/** What lies around the record: what people say, what shows it, what it hangs together with, what happened. */
export function Around() {
  return (
    <div>
      <Comments />
      <EvidencePanel />
      <RequirementsPanel />
      <Links />
      <Elsewhere />
      <History />
    </div>
  )
}
