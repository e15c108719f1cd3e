import type pg from 'pg'
import { applicationRole } from './open.ts'

/** Owns the search function and sees the search table whole; nobody works under it (design §5, 0004_search.sql). */
export const searchRole = 'meliora_search'

/** Tables the application may only read and add to: the trail and what it rests on. The database refuses the rest by trigger as well. */
const appendOnly = [
  'trail_entry',
  'backup_made',
  'metric_point',
  'point_batch',
  'signal_evidence',
  'frozen_proof',
  'proof_amendment',
  'computed_verdict',
  'nonconformity_proof',
  'rhythm_explanation',
  'dimension_rating',
  'clause_maturity',
  'document_content',
  'acknowledgement',
  'own_requirement',
  'own_framework_note',
  'crosswalk_view',
  'fast_start',
  'guide_read',
  'course',
  'review_snapshot',
]

/** Tables the application may not see: they belong to the owner. */
const hidden = ['migration', 'trail_head']

/** Tables whose rows stay for good: records, people and the trail. Child rows, ended secrets and drafts may go. */
const kept = new Set([
  'organization',
  'record',
  'person',
  'unit',
  'trail_entry',
  'trail_head',
  'trail_value',
  'improvement',
  'metric',
  'incident',
  'performance_review',
  'signal',
  'feed',
  'webhook',
  'dead_letter',
  'survey_response',
  'context_issue',
  'supplier',
  'change_signal',
  'interested_party',
  'scope_statement',
  'intended_outcome',
  'investment',
  'maturity_wait',
  'nonconformity',
  'nonconformity_draft',
  'nonconformity_pattern',
  'cause_analysis',
  'ai_system',
  'resource',
  'process',
  'task',
  'audit_programme',
  'audit',
  'finding',
  'auditor_qualification',
  'statement_of_applicability',
  'commitment',
  'objective',
  'soa_row',
  'soa_author',
  'risk_criteria',
  'risk_assessment',
  'risk',
  'opportunity',
  'impact_assessment',
  'audit_line',
  'audit_sample',
  'audit_sample_item',
  'audit_marker',
  'dimension_question',
  'comment',
  'evidence',
  'requirement_showing',
  'own_framework',
  'conformity_day',
  'conformity_change',
  'check_settled',
  'file',
  'file_content',
  'file_chunk',
  'redaction_request',
  'document',
  'document_version',
  'competence',
  'training',
  'recognition',
  'lesson',
  'lesson_reading',
  'leadership_act',
  'pulse_survey',
  'interview_drill',
  'delegation',
  'time_budget',
  'certification_body',
  'body_selection',
  'appeal',
  'branding',
  'own_template',
  'register_publication',
  'certification',
  'gap_assessment',
  'gap_item',
  'room',
  'room_item',
  'room_guest',
  'room_request',
  'room_view',
  'management_review',
  'review_snapshot_word',
  'mark_use',
  'benefit',
  'enquiry',
  'trust_page',
  'trust_fact',
  'forum',
  'proposal',
  'tracker',
])

/** Gives the application's role what it needs in this database and no more; run after every migration, so that a new table is covered. */
export async function grantToApplication(client: pg.Client): Promise<void> {
  await client.query(`grant usage on schema public to ${applicationRole}`)
  const { rows } = await client.query<{ tablename: string }>(
    "select relname as tablename from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition",
  )
  for (const { tablename } of rows) {
    const table = `"${tablename}"`
    await client.query(`revoke all on ${table} from ${applicationRole}`)
    const rights = rightsOn(tablename)
    if (rights) await client.query(`grant ${rights} on ${table} to ${applicationRole}`)
  }
  await client.query(`grant usage on all sequences in schema public to ${applicationRole}`)
  await client.query(`grant execute on all functions in schema public to ${applicationRole}`)
  await giveSearchItsOwner(client)
}

/** The function must own itself to see across the policy, and an owner needs to create in the schema for that one moment. */
async function giveSearchItsOwner(client: pg.Client): Promise<void> {
  await client.query(`
    grant usage, create on schema public to ${searchRole};
    grant select on search_document to ${searchRole};
    drop policy if exists search on search_document;
    create policy search on search_document for select to ${searchRole} using (true);
    alter function search_records(text, tsquery, int) owner to ${searchRole};
    revoke create on schema public from ${searchRole};`)
}

function rightsOn(table: string): string | undefined {
  if (hidden.includes(table)) return undefined
  if (appendOnly.includes(table)) return 'select, insert'
  const remove = !kept.has(table)
  return remove ? 'select, insert, update, delete' : 'select, insert, update'
}
