import type { CollectionConfig } from 'payload'

import { anyone, staff, staffOrSelf } from '@/access/roles'

export const Customers: CollectionConfig = {
  slug: 'customers',
  auth: true,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'phone'] },
  access: { create: anyone, delete: staff, read: staffOrSelf, update: staffOrSelf },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'phone', type: 'text', index: true },
    { name: 'birthday', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
    { name: 'favoriteStylist', type: 'relationship', relationTo: 'stylists' },
    {
      name: 'preferences',
      type: 'group',
      fields: [
        { name: 'notifications', type: 'checkbox' },
        { name: 'theme', type: 'select', options: ['light', 'dark'] },
      ],
    },
    { name: 'lastLogin', type: 'date' },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'notes', type: 'textarea', access: { read: ({ req }) => req.user?.collection === 'users' } },
  ],
}
