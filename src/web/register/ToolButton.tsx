import type { IconColumns3 } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import classes from './ToolButton.module.css'

type Shown = ComponentPropsWithRef<'button'> & { readonly icon: typeof IconColumns3; readonly label: string }

/** A quiet button of the table's head: icon and word, the icon alone where it is narrow. */
export function ToolButton({ icon: Icon, label, ...rest }: Shown) {
  return (
    <button type="button" {...rest} className={classes.tool}>
      <Icon size={15} stroke={1.6} aria-hidden />
      <span className={classes.label}>{label}</span>
    </button>
  )
}
