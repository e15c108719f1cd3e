import { Menu } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMe, useMembership } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './OrganizationSwitch.module.css'

/** Where we are; a menu only for those who belong to several organizations. */
export function OrganizationSwitch() {
  const { memberships } = useMe()
  const name = useMembership()?.organization.name
  if (memberships.length < 2) return <span className={classes.name}>{name}</span>
  return <SwitchMenu name={name ?? ''} />
}

function SwitchMenu({ name }: { readonly name: string }) {
  const { say } = useWords()
  const { memberships } = useMe()
  const slug = useSlug()
  const navigate = useNavigate()
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className={classes.switch} title={say(shellText.switchOrganization)}>
          <span className={classes.name}>{name}</span>
          <IconSelector size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say(shellText.switchOrganization)}</Menu.Label>
        {memberships.map(({ organization }) => (
          <Menu.Item
            key={organization.id}
            rightSection={organization.slug === slug && <IconCheck size={14} aria-hidden />}
            onClick={() => void navigate({ to: '/o/$slug/improvements', params: { slug: organization.slug } })}
          >
            {organization.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
