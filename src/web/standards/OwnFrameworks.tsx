import { Link } from '@tanstack/react-router'
import { frameworkText } from '#domain/words/frameworkScreen.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useFrameworks } from './bring/useFrameworks.ts'
import classes from './Standards.module.css'

/** Frameworks the organization brought, below those that come with the product. */
export function OwnFrameworks() {
  const { say } = useWords()
  const slug = useSlug()
  const frameworks = useFrameworks()
  return (
    <>
      <h2 className={classes.heading}>{say(standardsText.own)}</h2>
      {frameworks?.length === 0 && <p className={classes.soft}>{say(standardsText.noOwn)}</p>}
      <ul className={classes.list}>
        {frameworks?.map(({ key, name, edition, publisher, requirements, isHeld }) => (
          <li key={key} className={classes.item}>
            <div>
              <Link to={`/o/${slug}/standards/${key}`} className={classes.name}>
                {name}
              </Link>
            </div>
            <p className={classes.facts}>
              <span>{say(standardsText.requirements, { count: requirements })}</span>
              {edition && <span>{say(frameworkText.version, { edition })}</span>}
              {publisher && <span>{say(frameworkText.from, { publisher })}</span>}
            </p>
            <span className={`${classes.state} ${classes.soft}`}>
              {say(isHeld ? standardsText.on : standardsText.off)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
