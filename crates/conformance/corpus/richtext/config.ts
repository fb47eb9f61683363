// Editors.
import { BlocksFeature, FixedToolbarFeature, lexicalEditor, LinkFeature, UploadFeature } from '@payloadcms/richtext-lexical'

import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'media', upload: true, fields: [] },
    {
      slug: 'posts',
      fields: [
        { name: 'plain', type: 'richText' },
        { name: 'localized', type: 'richText', localized: true, required: true },
        {
          name: 'rich',
          type: 'richText',
          editor: lexicalEditor({
            features: ({ defaultFeatures }) => [
              ...defaultFeatures,
              FixedToolbarFeature(),
              BlocksFeature({ blocks: [{ slug: 'banner', interfaceName: 'BannerBlock', fields: [{ name: 'style', type: 'select', options: ['info', 'error'] }] }], inlineBlocks: [{ slug: 'mention', fields: [{ name: 'who', type: 'text' }] }] }),
              LinkFeature({ enabledCollections: ['posts'], fields: ({ defaultFields }) => [...defaultFields, { name: 'rel', type: 'select', hasMany: true, options: ['nofollow'] }] }),
              UploadFeature({ collections: { media: { fields: [{ name: 'caption', type: 'richText' }] } } }),
            ],
          }),
        },
        { name: 'list', type: 'array', fields: [{ name: 'body', type: 'richText' }] },
      ],
    },
  ],
  editor: lexicalEditor(),
  localization: locales,
})
