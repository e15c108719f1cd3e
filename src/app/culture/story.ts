import { improvementStory } from '#documents/culture/improvementStory.ts'
import type { Printing } from '#documents/records/matter.ts'
import { effectSentence } from '#domain/culture/effect.ts'
import { type Story, toldByRecord } from '#domain/culture/story.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Language } from '#domain/words/language.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { printingOf } from '../documents/recordMatter.ts'
import { type DocumentFormat, type Printed, written } from '../documents/written.ts'
import type { Proved } from '../proof/keepVerdict.ts'
import { proofWithin } from '../proof/proofOf.ts'
import { load } from '../records/load.ts'

/** An improvement's story on one page (C-149). @throws Refused notFound */
export function storyOf(app: App, caller: Caller, ref: string): Promise<Story> {
  return app.store.inside(caller, (tx) => storyWithin(tx, { app, caller }, { ref, language: caller.language }))
}

async function storyWithin(tx: Tx, at: At, { ref, language }: { ref: string; language: Language }): Promise<Story> {
  const record = (await load(tx, at.caller, { type: improvement, ref })) as Proved
  const { chart, freezes } = await proofWithin(tx, at, { record, draft: {} })
  const metric = record.proof === 'series' ? freezes.at(-1)?.proof.metric : undefined
  const figures = {
    proof: record.proof,
    metric: metric?.name ?? record.metric,
    unit: metric?.unit ?? record.metricUnit,
    baseline: metric ? (chart?.levelBefore ?? null) : record.baseline,
    after: metric ? (chart?.levelAfter ?? null) : record.after,
    factBefore: record.factBefore,
    factAfter: record.factSeen ? record.factAfter : null,
  }
  const names = record.owner ? await namesOf(tx, [record.owner]) : {}
  return {
    id: record.id,
    number: record.number,
    title: record.title,
    owner: names[record.owner ?? ''] ?? null,
    effect: effectSentence(figures, language),
    chart: record.proof === 'series' ? chart : null,
    ...toldByRecord(record as unknown as Improvement),
  }
}

/** The same as a file. @throws Refused notFound */
export async function printStory(
  app: App,
  caller: Caller,
  { ref, format, language }: { ref: string; format: DocumentFormat; language: Language },
): Promise<Printed> {
  const { story, printing } = await app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const told: { story: Story; printing: Printing } = {
      story: await storyWithin(tx, at, { ref, language }),
      printing: await printingOf(tx, at, language),
    }
    return told
  })
  return {
    file: await written(improvementStory(story, printing), format),
    name: `${story.number ?? story.id}-story`,
    trailHead: printing.head,
  }
}
