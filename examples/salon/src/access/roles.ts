import type { Access, FieldAccess } from 'payload'

type WithRole = { collection?: string; role?: string | null } | null | undefined

export const isAdminUser = (user: unknown): boolean => {
  const candidate = user as WithRole
  return candidate?.collection === 'users' && candidate.role === 'admin'
}

const isStaffUser = (user: unknown): boolean => (user as WithRole)?.collection === 'users'

export const anyone: Access = () => true
export const staff: Access = ({ req }) => isStaffUser(req.user)
export const admins: Access = ({ req }) => isAdminUser(req.user)
export const adminsOnlyField: FieldAccess = ({ req }) => isAdminUser(req.user)

/** Staff see every record; a customer sees the record that is theirs. */
export const staffOrSelf: Access = ({ req }) => {
  if (isStaffUser(req.user)) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

/** Staff see every appointment; a customer sees the appointments they booked. */
export const staffOrOwnAppointments: Access = ({ req }) => {
  if (isStaffUser(req.user)) return true
  return req.user ? { customer: { equals: req.user.id } } : false
}

/** Staff see drafts; visitors see what is published. */
export const staffOrPublished: Access = ({ req }) =>
  isStaffUser(req.user) ? true : { _status: { equals: 'published' } }
