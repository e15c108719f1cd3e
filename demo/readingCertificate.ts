import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { fullCycle } from '#app/certification/keeping/fullCycle.ts'
import { keepingOf } from '#app/certification/keeping/keeping.ts'
import { surveillancePack } from '#app/certification/keeping/pack.ts'
import { publicPage } from '#app/trust/publicPage.ts'
import { benefit } from '#domain/records/benefit/benefit.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { enquiry } from '#domain/records/enquiry/enquiry.ts'
import { markUse } from '#domain/records/markUse/markUse.ts'
import { type Read, readAll } from './reading.ts'

/** What the demo's certificate came to, as those read it who keep it, and as strangers see it. */
export async function readCertificate(app: App, caller: Caller) {
  const certifications = (await readAll(app, caller, certification)) as unknown as (Certification & Read)[]
  const now = certifications.find(({ standard }) => standard === 'iso42001')!
  return {
    now,
    others: certifications.filter((one) => one !== now),
    keeping: await keepingOf(app, caller, now.id),
    pack: await surveillancePack(app, caller, now.id),
    cycle: await fullCycle(app, caller, now.id),
    benefits: await readAll(app, caller, benefit),
    uses: await readAll(app, caller, markUse),
    enquiries: await readAll(app, caller, enquiry),
    page: await publicPage(app, 'lysmark', 'en'),
  }
}
