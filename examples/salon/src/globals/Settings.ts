import type { GlobalConfig } from 'payload'

import { anyone, staff } from '@/access/roles'
import openingHours from '@/lib/opening-hours.json'

export const Settings: GlobalConfig = {
  slug: 'settings',
  access: { read: anyone, update: staff },
  fields: [
    { name: 'name', type: 'text', defaultValue: 'Modern Men', required: true },
    { name: 'tagline', type: 'text', localized: true },
    { name: 'logo', type: 'upload', relationTo: 'media' },
    { name: 'opens', type: 'text', defaultValue: openingHours.opens },
    { name: 'closes', type: 'text', defaultValue: openingHours.closes },
    {
      name: 'navigation',
      type: 'array',
      fields: [
        { name: 'label', type: 'text', localized: true, required: true },
        { name: 'page', type: 'relationship', relationTo: 'pages' },
      ],
    },
  ],
}
