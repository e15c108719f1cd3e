import type { ControlStatus } from '#domain/applicability/row.ts'
import { controlStatuses } from '#domain/applicability/row.ts'
import classes from './StatusMark.module.css'

/** How far a control has come: four quarters that fill, told apart without colour, beside its word. */
export function StatusMark({ status, label }: { readonly status: ControlStatus; readonly label: string }) {
  const filled = controlStatuses.indexOf(status)
  return (
    <span className={classes.mark}>
      <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3].map((at) => (
          <rect key={at} x={at * 5.6 + 0.5} y="0.5" width="4.4" height="7" rx="1" data-on={at < filled || undefined} />
        ))}
      </svg>
      {label}
    </span>
  )
}
