import { IconCpu } from '@tabler/icons-react'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { aiSystemText } from '#domain/words/aiSystemScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { SystemPlaces } from './SystemPlaces.tsx'
import { DepartmentFilter, SiteFilter } from './UnitFilter.tsx'

const listed = {
  type: aiSystem,
  words: aiSystemText,
  columns: ['tier', 'origin', 'department', 'site'],
  filters: ['tier', 'origin', 'role', 'department', 'site'],
  usualSort: 'title',
  ownFilters: { site: SiteFilter, department: DepartmentFilter },
}

/** The inventory of AI systems, made here and bought: stage, class, origin, who answers for them and where (C-006). */
export function AiSystemsPage() {
  return <ListPage listed={listed} places={<SystemPlaces />} icon={<IconCpu size={34} stroke={1.4} aria-hidden />} />
}
