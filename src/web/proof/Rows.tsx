import classes from './ProofPanel.module.css'

/** Labels and values as a small table. */
export function Rows({
  rows,
}: {
  readonly rows: readonly { readonly code: string; readonly label: string; readonly value: string }[]
}) {
  return (
    <dl className={classes.card}>
      {rows.map(({ code, label, value }) => (
        <div key={code} className={classes.line}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
