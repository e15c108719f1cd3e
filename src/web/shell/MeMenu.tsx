import { Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconCheck,
  IconDeviceDesktop,
  IconHelpCircle,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconShieldLock,
  IconSun,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { helpText } from '#domain/words/helpScreen.ts'
import { languages } from '#domain/words/language.ts'
import { languageNames, shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMe } from '#web/api/useMe.ts'
import { useSignOut } from '#web/entry/useSignOut.ts'
import { openHelp } from '#web/help/helpStore.ts'
import { Initials, initialsOf } from '#web/parts/Initials.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MeMenu.module.css'
import { useOpen } from './shellContext.ts'

const schemes = [
  { value: 'light', label: shellText.light, icon: IconSun },
  { value: 'dark', label: shellText.dark, icon: IconMoon },
  { value: 'auto', label: shellText.system, icon: IconDeviceDesktop },
] as const

const HELP_KEY = 'h'

/** Who I am here, how it looks and speaks, and the way out. */
export function MeMenu() {
  const { say } = useWords()
  const { user } = useMe()
  const open = useOpen()
  const slug = useSlug()
  const navigate = useNavigate()
  const signOut = useSignOut()
  return (
    <Menu position="bottom-end" width={248}>
      <Menu.Target>
        <button type="button" className={classes.me} aria-label={`${initialsOf(user.name)}: ${say(shellText.me)}`}>
          <Initials name={user.name} size={28} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{user.name}</strong>
          <span>{user.email}</span>
        </div>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <LanguageItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconHelpCircle size={15} aria-hidden />}
          rightSection={<kbd>{HELP_KEY}</kbd>}
          onClick={() => openHelp()}
        >
          {say(helpText.title)}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={15} aria-hidden />}
          rightSection={<kbd>?</kbd>}
          onClick={() => open('keys')}
        >
          {say(shellText.shortcuts)}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldLock size={15} aria-hidden />}
          onClick={() => void navigate({ to: '/o/$slug/settings/$section', params: { slug, section: 'account' } })}
        >
          {say(shellText.security)}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={signOut}>
          {say(shellText.signOut)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function SchemeItems() {
  const { say } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Menu.Label>{say(shellText.appearance)}</Menu.Label>
      {schemes.map(({ value, label, icon: Icon }) => (
        <Menu.Item
          key={value}
          closeMenuOnClick={false}
          leftSection={<Icon size={15} aria-hidden />}
          rightSection={colorScheme === value && <IconCheck size={14} aria-hidden />}
          onClick={() => setColorScheme(value)}
          aria-current={colorScheme === value}
        >
          {say(label)}
        </Menu.Item>
      ))}
    </>
  )
}

function LanguageItems() {
  const { say, language, choose } = useWords()
  return (
    <>
      <Menu.Label>{say(shellText.language)}</Menu.Label>
      {languages.map((each) => (
        <Menu.Item
          key={each}
          lang={each}
          rightSection={each === language && <IconCheck size={14} aria-hidden />}
          onClick={() => choose(each)}
          aria-current={each === language}
        >
          {say(languageNames[each])}
        </Menu.Item>
      ))}
    </>
  )
}
