import { causeCategories } from '#domain/causes/causeAnswers.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { rootsIn, useCauses } from '../known/useCauses.ts'
import type { ReadNonconformity } from '../read.ts'
import classes from './Picture.module.css'
import { PictureAction } from './PictureAction.tsx'

/** Each root cause → what is done against it → how it will show that it worked, as one picture. */
export function Picture({ record }: { readonly record: ReadNonconformity }) {
  const { say } = useWords()
  const { data } = useCauses(nonconformity.plural, record.id)
  const { fields } = record
  const roots = rootsIn(data, fields.cycle)
  const known = new Set(roots.map(({ id }) => id))
  const others = fields.actions.filter(({ cause }) => !known.has(cause ?? ''))
  if (roots.length === 0 && fields.actions.length === 0) return null
  const rows = [
    ...roots.map((root) => ({ root, actions: fields.actions.filter(({ cause }) => cause === root.id) })),
    ...(others.length > 0 ? [{ root: null, actions: others }] : []),
  ]
  return (
    <Part title={say(text.picture)}>
      <p className={classes.help}>{say(text.pictureHelp)}</p>
      <div className={classes.picture}>
        <div className={classes.chains}>
          <p className={classes.head} aria-hidden="true">
            <span>{say(text.rootCause)}</span>
            <span>{say(text.action)}</span>
          </p>
          <ul className={classes.list}>
            {rows.map(({ root, actions }) => (
              <li key={root?.id ?? 'other'} className={classes.chain}>
                <div className={classes.cause}>
                  {root ? root.text : say(text.noCause)}
                  {root && (
                    <span className={classes.soft}>
                      {[say(causeCategories[root.category]), root.isSystemic && say(text.systemic)]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  )}
                </div>
                <ul className={classes.actions}>
                  {actions.map((action) => (
                    <PictureAction key={action.id} action={action} names={record.names} />
                  ))}
                  {actions.length === 0 && <li className={classes.none}>{say(text.noAction)}</li>}
                </ul>
              </li>
            ))}
          </ul>
        </div>
        <Proof record={record} />
      </div>
    </Part>
  )
}

/** The proof stands once for the whole plan. */
function Proof({ record: { fields, names } }: { readonly record: ReadNonconformity }) {
  const { say, formats } = useWords()
  const { verificationBy, verificationCriterion, verificationMetric, verifyNotBefore, verifyNotAfter, verdict } = fields
  return (
    <div className={classes.proof}>
      <p className={classes.label}>{say(text.shownBy)}</p>
      {verificationBy.length === 0 && <p className={classes.none}>{say(text.noProof)}</p>}
      {verificationBy.length > 0 && (
        <FieldCell field={nonconformity.fields.verificationBy} value={verificationBy} names={names} />
      )}
      {verificationMetric && (
        <p>
          <FieldCell field={nonconformity.fields.verificationMetric} value={verificationMetric} names={names} />
        </p>
      )}
      {verificationCriterion && <p>{verificationCriterion}</p>}
      {verifyNotBefore && verifyNotAfter && (
        <p className={classes.soft}>
          {formats.day(verifyNotBefore)} – {formats.day(verifyNotAfter)}
        </p>
      )}
      {verdict && (
        <p>
          <b>{say(nonconformity.fields.verdict.options[verdict])}</b>
        </p>
      )}
    </div>
  )
}
