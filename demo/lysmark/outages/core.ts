import { type Outage, outage } from './outage.ts'

/** What the house runs on: claims, money, wires. */
export const coreOutages = {
  'Claims core': [
    outage(
      'Claims cannot be saved',
      'Database waited for a lock',
      'Adjusters wrote into the paper form; 140 claims were typed in by evening.',
      'The monthly closing runs at night, in parts.',
    ),
    outage(
      'Claims of two districts cannot be found',
      'Search index was built from half the tables',
      'Search by policy number still worked and was announced.',
      'The index is compared with the count of claims before it is switched over.',
    ),
    outage(
      'Letters are printed without the amount',
      'A template lost a field in its translation',
      'Printing was stopped; 312 letters were held back at the post room.',
      'Templates are filled with a test claim before release.',
    ),
    outage(
      'Photos do not reach the adjusters',
      'Storage key was changed on one side only',
      'Customers sent photos by mail to a mailbox set up within the hour.',
      'Keys are changed with both owners in one call.',
    ),
    outage(
      'Reserves are shown as zero',
      'A currency table came without its last line',
      'Payment approval was stopped until noon.',
      'The import refuses a table shorter than yesterday’s.',
    ),
    outage(
      'Claims core restarts every ten minutes',
      'Memory of the new host was set as on the old one',
      'Back to the old host; adjusters lost a quarter of an hour each.',
      'Hosts are set up from the same recipe.',
    ),
    outage(
      'Approval of large claims hangs',
      'The person who signs had left, and no deputy was set',
      'Tomasz Belka signed on paper.',
      'Whoever leaves is looked for in the approval tables.',
    ),
    outage(
      'Nobody at Weir Street reaches claims',
      'Address plan changed without the list of exceptions',
      'Eleven colleagues worked from Northgate.',
      'Exceptions are part of the plan’s file.',
    ),
  ],
  Payments: [
    outage(
      'Payments are not sent',
      'Payment gateway changed its address',
      'The bank took the file by hand at 14:00; all were paid the same day.',
      'The gateway’s notices reach a mailbox that three people read.',
    ),
    outage(
      'Payments wait for a second signature nobody sees',
      'Filter of the new list hid what was older than a day',
      'Signed from the old list; nobody was paid late.',
      'The list begins with what is oldest.',
    ),
    outage(
      'Direct debits are refused by two banks',
      'Creditor number missing in one of four files',
      'The file was sent again within the banks’ hours.',
      'The files are checked before they leave.',
    ),
    outage(
      'Refunds go out in the wrong currency',
      'Default of the form after an update',
      'Stopped after four; the four were called and put right.',
      'The form asks when policy and currency do not fit.',
    ),
    outage(
      'Bank file is empty',
      'The job ran before its source was ready',
      'Run again by hand at 09:20.',
      'The job waits for its source and says so.',
    ),
    outage(
      'Tow partners are not paid',
      'Supplier numbers were moved and lost their leading zero',
      'Partners were told; paid the next morning.',
      'Numbers are text in every table.',
    ),
    outage(
      'Payments cannot be looked up',
      'Archive moved to a server that nobody had opened the firewall for',
      'The desk noted the questions and rang back.',
      'Moves have a list of who reads from there.',
    ),
    outage(
      'Daily limit of the bank is reached at noon',
      'Storm week, and the limit was that of a usual day',
      'The bank raised it by telephone.',
      'The storm plan names the bank.',
    ),
  ],
  Network: [
    outage(
      'Northgate is cut off',
      'A switch at Northgate failed',
      'Calls were taken at Harbour House, claims on paper.',
      'A spare switch lies in the room.',
    ),
    outage(
      'Weir Street has no network',
      'Digger in the street, one cable for both lines',
      'Development worked from home; nothing for customers depended on it.',
      'The second line comes in from the yard.',
    ),
    outage(
      'Wireless drops at the service desk',
      'Neighbour’s new equipment on the same channel',
      'Cables were laid across the floor and taped.',
      'Channels are planned anew each spring.',
    ),
    outage(
      'Nobody reaches addresses outside the house',
      'Name server answered from an old zone',
      'Switched to the second one by hand.',
      'Both are compared every hour.',
    ),
    outage(
      'Remote work is refused',
      'Licences of the gateway ended at midnight',
      'An emergency licence after forty minutes.',
      'Licences stand in the calendar of the service desk.',
    ),
    outage(
      'Backup line is slower than the calls need',
      'Never tried with a whole shift',
      'Video was switched off, calls had right of way.',
      'The backup line carries a working day each quarter.',
    ),
    outage(
      'Printers and terminals lose the network at six',
      'Energy saving of the new switches',
      'Switched off; back within the hour.',
      'Settings of switches are kept with their reason.',
    ),
    outage(
      'Harbour House reaches Northgate only now and then',
      'Two devices answered for the same route after maintenance',
      'Maintenance was taken back.',
      'Routes are looked at from both ends before the window closes.',
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Outage[]>>
