import { sql } from 'kysely'
import { onlyReads } from '../people/onlyReads.ts'

/**
 * Who holds what a competence (c, required) is needed for, among active people (p): everyone, whoever joined since it is required,
 * who has the duty towards an AI system or a risk that is still at work, who has the role here.
 */
export const holdsIt = sql`
  case c.for_role
    when 'everyone' then not ${onlyReads}
    when 'newHire' then p.created_at >= c.enacted_at
    when 'oversight' then exists (select 1 from ai_system_oversight o join record s on s.organization_id = o.organization_id and s.id = o.record_id
      where o.organization_id = p.organization_id and o.person = p.id and s.state <> 'retired')
    when 'developer' then exists (select 1 from ai_system_developers o join record s on s.organization_id = o.organization_id and s.id = o.record_id
      where o.organization_id = p.organization_id and o.person = p.id and s.state <> 'retired')
    when 'validator' then exists (select 1 from ai_system o join record s on s.organization_id = o.organization_id and s.id = o.record_id
      where o.organization_id = p.organization_id and o.validator = p.id and s.state <> 'retired')
    when 'dataSteward' then exists (select 1 from ai_system o join record s on s.organization_id = o.organization_id and s.id = o.record_id
      where o.organization_id = p.organization_id and o.data_steward = p.id and s.state <> 'retired')
    when 'riskAnalyst' then exists (select 1 from risk_assessment o join record s on s.organization_id = o.organization_id and s.id = o.record_id
      where o.organization_id = p.organization_id and o.analyst = p.id and s.status not in ('completed', 'cancelled'))
    else exists (select 1 from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id
      and g.role = case c.for_role when 'auditor' then 'internalAuditor' else c.for_role end)
  end`
