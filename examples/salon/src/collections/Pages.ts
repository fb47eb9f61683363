import type { CollectionConfig } from 'payload'

import { staff, staffOrPublished } from '@/access/roles'
import { Hero, Prose, ServiceList } from '@/blocks'
import { formatSlug } from '@/hooks/format-slug'

export const Pages: CollectionConfig = {
  slug: 'pages',
  admin: { useAsTitle: 'title' },
  access: { create: staff, delete: staff, read: staffOrPublished, update: staff },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'slug', type: 'text', hooks: { beforeValidate: [formatSlug('title')] }, index: true, unique: true },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Content',
          fields: [
            { name: 'content', type: 'richText', localized: true },
            { name: 'layout', type: 'blocks', blocks: [Hero, ServiceList, Prose] },
          ],
        },
        {
          name: 'schedule',
          fields: [
            { name: 'from', type: 'date' },
            { name: 'until', type: 'date' },
          ],
        },
      ],
    },
  ],
  versions: { drafts: { autosave: false }, maxPerDoc: 20 },
}
