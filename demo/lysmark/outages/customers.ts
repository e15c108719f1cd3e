import { type Outage, outage } from './outage.ts'

/** What customers notice first: the portal, the telephone, the truck. */
export const customerOutages = {
  'Customer portal': [
    outage(
      'Customers cannot sign in',
      'Sign-in service overloaded on a Monday after the renewal letters',
      'Sign-in by code was switched on; the desk renewed policies by telephone.',
      'Letters go out over three days now.',
    ),
    outage(
      'Portal shows an empty list of policies',
      'A certificate between portal and policy core had run out',
      'The portal was closed with a notice; policies were sent by mail on request.',
      'Every certificate has an owner and a reminder thirty days ahead.',
    ),
    outage(
      'Claims form loses what was typed',
      'A release shortened the session to five minutes',
      'The release was taken back the same afternoon; 61 customers were called.',
      'How long a form takes is measured before a release.',
    ),
    outage(
      'Portal answers in twenty seconds',
      'A report on the live database read whole tables',
      'The report was stopped, and moved to the night.',
      'Reports read the copy.',
    ),
    outage(
      'Documents cannot be opened',
      'Virus scanner rejected every PDF after its own update',
      'The scanner went back one version; uploads were held for an hour.',
      'Scanner updates reach the test portal a day earlier.',
    ),
    outage(
      'Payment page sends customers round in a loop',
      'A redirect was left from a campaign',
      'The campaign page was taken down; invoices could be paid by bank transfer.',
      'Campaigns end with a date in the configuration.',
    ),
    outage(
      'Two-factor codes do not arrive',
      'Text message provider lost one network',
      'Codes by e-mail for the affected numbers.',
      'A second provider takes over by itself.',
    ),
    outage(
      'Portal is down after the night’s update',
      'A migration waited for a lock',
      'Rolled back at 06:40; the update was done again the next night.',
      'Migrations that lock are tried on a copy of the live data.',
    ),
  ],
  Telephony: [
    outage(
      'Calls are cut off',
      'Call routing lost its second line',
      'All calls were led to Harbour House; waiting time was announced.',
      'Both lines are tested every Sunday.',
    ),
    outage(
      'Nobody hears the caller',
      'A firewall rule blocked one direction of the sound',
      'The rule was switched off; callers were rung back from mobiles.',
      'Voice has its own entry in the checklist for firewall changes.',
    ),
    outage(
      'Waiting music and then silence',
      'The queue service ran out of memory after forty days',
      'Restarted, and the night shift rang back 23 numbers.',
      'It restarts on Sundays until the supplier has mended it.',
    ),
    outage(
      'Emergency number rings through to the wrong team',
      'Holiday table ended a day too early',
      'Calls were handed over by hand within three minutes.',
      'Two people look at the table before each holiday.',
    ),
    outage(
      'Numbers of callers are not shown',
      'Provider changed its format',
      'Adjusters asked for the policy number instead.',
      'The provider tells us two weeks ahead; it is in the contract.',
    ),
    outage(
      'Desk phones lose their registration',
      'The address server gave the same address twice',
      'The desk worked from mobiles until noon.',
      'Leases are watched; an alarm comes at 85 %.',
    ),
    outage(
      'No calls come in from mobiles',
      'A mobile carrier’s interconnect failed',
      'A notice on the website, and AskLys offered a call back.',
      'A second route by landline is agreed.',
    ),
    outage(
      'Recording fills the disk, calls drop',
      'Disk full after a log was left on',
      'The log was moved, recordings stopped for an afternoon.',
      'Debug logs end by themselves after a day.',
    ),
  ],
  'Roadside dispatch': [
    outage(
      'No truck can be sent',
      'Map service unreachable',
      'Dispatchers used paper maps and the radio.',
      'Tiles of our region lie in the house.',
    ),
    outage(
      'Trucks are shown where they were an hour ago',
      'Position feed hung on one worn-out modem',
      'Drivers told their position by radio.',
      'Stale positions turn grey after five minutes.',
    ),
    outage(
      'Dispatch screen freezes with more than forty calls',
      'A new release drew every pin anew each second',
      'The release was taken back; two dispatchers came in from leave.',
      'Releases are tried with the calls of the worst storm night.',
    ),
    outage(
      'Orders reach partners twice',
      'A retry after a slow answer sent them again',
      'Partners were rung; eleven trucks turned back.',
      'Every order carries a key that a repeat does not change.',
    ),
    outage(
      'Text messages to drivers stay unsent',
      'Contingent used up on the last day of the month',
      'Drivers were called one by one.',
      'The contingent warns at 80 %.',
    ),
    outage(
      'Distances are wrong across the strait',
      'A ferry was taken for a bridge after a map update',
      'The strait was blocked in the planner by hand.',
      'Map updates are compared on fifty known trips.',
    ),
    outage(
      'Location links open on no iPhone',
      'Browser update changed how consent is asked',
      'Dispatchers asked for the kilometre sign.',
      'Tried on the preview versions of browsers each month.',
    ),
    outage(
      'Night shift cannot log in to dispatch',
      'Two changes in one night, each right by itself',
      'The day shift’s session was kept open and shared in the room.',
      'One change a night; the board keeps the list.',
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Outage[]>>
