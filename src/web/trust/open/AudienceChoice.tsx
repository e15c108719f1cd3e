import { type TrustAudience, trustAudienceNames, trustAudiences } from '#domain/trust/audiences.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { PublicTrust } from './publicTrust.ts'
import classes from './TrustPage.module.css'

interface Shown {
  readonly page: PublicTrust
  readonly chosen: TrustAudience | null
  onChoose(audience: TrustAudience | null): void
}

/** A look at the page for those somebody is; only what something was released for can be chosen (C-003). */
export function AudienceChoice({ page, chosen, onChoose }: Shown) {
  const { say } = useWords()
  const named = new Set([...page.facts, ...page.certificates].flatMap(({ audiences }) => audiences))
  const choices = trustAudienceNames.filter((audience) => named.has(audience))
  if (choices.length === 0) return null
  return (
    <fieldset className={classes.audiences}>
      <legend>{say(trustText.showFor)}</legend>
      {[null, ...choices].map((audience) => (
        <button
          key={audience ?? ''}
          type="button"
          aria-pressed={audience === chosen}
          onClick={() => onChoose(audience)}
        >
          {say(audience === null ? trustText.everyone : trustAudiences[audience])}
        </button>
      ))}
    </fieldset>
  )
}
