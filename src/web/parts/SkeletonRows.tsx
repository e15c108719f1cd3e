import classes from './Table.module.css'

const widths = [62, 48, 70, 55, 40, 66]

/** Rows without words while a table is on its way, as high as those that come, so that nothing jumps. */
export function SkeletonRows({ columns, count = 6 }: { readonly columns: number; readonly count?: number }) {
  return Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have no other name
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <td key={column} className={column > 0 ? classes.wide : undefined}>
          <span className={classes.bone} style={{ width: `${widths[(row + column) % widths.length]}%` }} />
        </td>
      ))}
    </tr>
  ))
}
