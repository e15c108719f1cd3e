import { documentedNow } from '#domain/certification/documented.ts'
import { type CheckedLine, selfCheck } from '#domain/certification/stages/selfCheck.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { documentsOf, scopeNamed, statementInForce } from '#store/certification/stage1Documents.ts'
import { writtenOn } from '#store/certification/written.ts'
import type { Tx } from '#store/open.ts'
import { type At, eyesOf } from '../caller.ts'
import { lookWithin } from '../conformity/looking.ts'

/** What documented information is asked for by ISO/IEC 42001; other standards ask for their own (brief §1.1). */
const DOCUMENTED_STANDARD = 'iso42001'

/** The self-check before stage 1: scope, documents, adequacy for stage 2, computed from the records (C-259 to C-261). */
export async function selfCheckWithin(
  tx: Tx,
  { app, caller }: At,
  certification: Certification,
): Promise<readonly CheckedLine[]> {
  const { scope, auditedSites, aiRoles } = certification
  const standard = certification.standard ?? DOCUMENTED_STANDARD
  const eyes = eyesOf(caller)
  const { on, frameworks } = await lookWithin(tx, app.now())
  const framework = frameworks.find(({ id }) => id === standard)
  const judged = framework?.judged ?? []
  const controls = (framework?.requirements ?? [])
    .map((requirement, at) => ({ requirement, one: judged[at]! }))
    .filter(({ requirement, one }) => requirement.kind === 'control' && one.status !== 'notApplicable')
  const { drafts, overdue } = await documentsOf(tx, { standard, today: on.today, eyes })
  const statement = await statementInForce(tx, { standard, eyes })
  return selfCheck({
    scope: scope ? await scopeNamed(tx, scope, eyes) : null,
    application: { sites: auditedSites.length, roles: aiRoles },
    documented:
      standard === DOCUMENTED_STANDARD ? documentedNow(await writtenOn(tx, on.today), statement !== null) : [],
    controls: {
      applicable: controls.length,
      notShown: controls
        .filter(({ one }) => one.status === 'notShown' || one.status === 'expired')
        .map(({ requirement }) => requirement.ref),
    },
    statement,
    drafts,
    overdue,
  })
}
