import { inPeriod, type Cited, type IsoDate, type Period, type Text } from '@khuyencong/domain'

/** A body that filled a role for a time. */
export interface Body extends Cited {
  readonly name: Text
  /** The days on which it surely had this name. */
  readonly surely: Period
  /** The days on which it may have had it: the day of a change is not always known. */
  readonly possibly: Period
}

/** Who fills a role on a day. */
export interface BodyOn<Role extends string = string> {
  readonly role: Role
  readonly title: Text
  /** The body that surely fills it; `null` where the role has no body of its own or the day is uncertain. */
  readonly body: Body | null
  /** Where the day of a change of name is not known: every body it may have been. */
  readonly candidates: readonly Body[]
  /** Whether the role had ended by that day. */
  readonly ended: boolean
}

/** The roles of a kit, and the bodies that filled those of them whose bodies changed. */
export interface Roles<Role extends string = string> {
  readonly roles: Readonly<Record<Role, Text>>
  readonly bodies: Readonly<Partial<Record<Role, readonly Body[]>>>
}

/** Who fills a role on a day; where the day of a change of name is not known, all names it may have had. */
export function bodyOnDay<Role extends string>(
  { roles, bodies }: Roles<Role>,
  role: Role,
  on: IsoDate,
): BodyOn<Role> {
  const known = bodies[role]
  const title = roles[role]
  if (!known) return { role, title, body: null, candidates: [], ended: false }
  const body = known.find(({ surely }) => inPeriod(on, surely)) ?? null
  const candidates = body ? [body] : known.filter(({ possibly }) => inPeriod(on, possibly))
  return { role, title, body, candidates, ended: hasEndedBy(known, on) }
}

/** Whether every body of a role is surely gone by a day. */
export function hasEndedBy(known: readonly Body[] | undefined, on: IsoDate): boolean {
  return known?.every(({ possibly }) => possibly.before !== null && on >= possibly.before) ?? false
}
