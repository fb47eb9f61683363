import type { CollectionConfig } from 'payload'

import { admins, adminsOnlyField, staff } from '@/access/roles'

export const Users: CollectionConfig = {
  slug: 'users',
  auth: { useAPIKey: true },
  admin: { useAsTitle: 'email' },
  access: { create: admins, delete: admins, read: staff, update: staff },
  fields: [
    { name: 'name', type: 'text' },
    {
      name: 'role',
      type: 'select',
      access: { update: adminsOnlyField },
      defaultValue: 'editor',
      options: [
        { label: 'Administrator', value: 'admin' },
        { label: 'Editor', value: 'editor' },
      ],
      required: true,
      saveToJWT: true,
    },
    {
      name: 'preferences',
      type: 'group',
      fields: [
        { name: 'theme', type: 'select', options: ['light', 'dark'] },
        { name: 'notifications', type: 'checkbox' },
      ],
    },
  ],
  hooks: {
    // The first user of a new installation administers it.
    beforeChange: [
      async ({ data, operation, req }) => {
        if (operation !== 'create') return data
        const { totalDocs } = await req.payload.count({ collection: 'users', req })
        return totalDocs === 0 ? { ...data, role: 'admin' } : data
      },
    ],
  },
}
