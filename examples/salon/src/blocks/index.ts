import type { Block } from 'payload'

export const Hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, required: true },
    { name: 'image', type: 'upload', relationTo: 'media' },
    {
      name: 'links',
      type: 'array',
      maxRows: 3,
      fields: [
        { name: 'label', type: 'text', localized: true, required: true },
        { name: 'url', type: 'text', required: true },
      ],
    },
  ],
}

export const ServiceList: Block = {
  slug: 'service-list',
  interfaceName: 'ServiceListBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'services', type: 'relationship', relationTo: 'services', hasMany: true },
    { name: 'layout', type: 'select', defaultValue: 'grid', options: ['grid', 'list'] },
  ],
}

export const Prose: Block = {
  slug: 'prose',
  interfaceName: 'ProseBlock',
  fields: [{ name: 'content', type: 'richText', localized: true }],
}

export const Award: Block = {
  slug: 'award',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'year', type: 'number', min: 1950 },
  ],
}

export const Training: Block = {
  slug: 'training',
  fields: [
    { name: 'school', type: 'text', required: true },
    { name: 'topics', type: 'text', hasMany: true },
  ],
}
