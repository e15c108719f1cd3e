import { Initials } from './Initials.tsx'
import classes from './PersonName.module.css'

export function PersonName({ name }: { readonly name: string }) {
  return (
    <span className={classes.person}>
      <Initials name={name} size={20} />
      <span className={classes.name}>{name}</span>
    </span>
  )
}
