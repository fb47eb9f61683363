import type { CollectionConfig } from 'payload'

import { anyone, staff, staffOrOwnAppointments } from '@/access/roles'
import { setAppointmentEnd } from '@/hooks/appointment-end'

export const Appointments: CollectionConfig = {
  slug: 'appointments',
  admin: { defaultColumns: ['date', 'customer', 'stylist', 'status'] },
  access: { create: anyone, delete: staff, read: staffOrOwnAppointments, update: staff },
  defaultSort: '-date',
  fields: [
    { name: 'customer', type: 'relationship', relationTo: 'customers', required: true },
    { name: 'stylist', type: 'relationship', relationTo: 'stylists', required: true },
    { name: 'services', type: 'relationship', hasMany: true, relationTo: 'services', required: true },
    { name: 'date', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } }, index: true, required: true },
    { name: 'endsAt', type: 'date', admin: { readOnly: true } },
    {
      name: 'status',
      type: 'select',
      defaultValue: 'booked',
      index: true,
      options: [
        { label: 'Booked', value: 'booked' },
        { label: 'Done', value: 'done' },
        { label: 'Cancelled', value: 'cancelled' },
        { label: 'No show', value: 'no-show' },
      ],
      required: true,
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: ['users', 'customers'],
      admin: { description: 'Who booked it.' },
    },
    { name: 'notes', type: 'textarea' },
  ],
  hooks: { beforeChange: [setAppointmentEnd] },
  indexes: [{ fields: ['stylist', 'date'] }],
}
