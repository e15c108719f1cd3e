import { firstInForce, shippedModels } from '#domain/prioritization/shipped.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Tx } from '#store/open.ts'
import { insertModel } from '#store/scoringModels.ts'

/** Gives a new organization the shipped models, approved by having come with the product; one of them is in force. */
export async function foundModelsWithin(
  tx: Tx,
  { language, standards, at }: { language: Language; standards: readonly string[]; at: string },
): Promise<void> {
  const first = firstInForce(standards)
  for (const model of shippedModels(language)) {
    await insertModel(tx, model, {
      position: model.id === first ? 1 : null,
      approvedAt: at,
      createdAt: at,
      createdBy: null,
    })
  }
}
