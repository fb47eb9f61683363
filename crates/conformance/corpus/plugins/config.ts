// The plugins of Payload itself.
import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { searchPlugin } from '@payloadcms/plugin-search'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { lexicalEditor } from '@payloadcms/richtext-lexical'

import { locales, project } from '../shared/project'

export default project({
  collections: [
    { slug: 'pages', versions: { drafts: true }, fields: [{ name: 'title', type: 'text', localized: true }, { name: 'slug', type: 'text' }] },
    { slug: 'posts', fields: [{ name: 'title', type: 'text' }] },
    { slug: 'media', upload: true, fields: [] },
  ],
  editor: lexicalEditor(),
  globals: [{ slug: 'home', fields: [{ name: 'title', type: 'text' }] }],
  localization: locales,
  plugins: [
    seoPlugin({ collections: ['pages', 'posts'], globals: ['home'], tabbedUI: true, uploadsCollection: 'media' }),
    nestedDocsPlugin({ collections: ['pages'], generateURL: (docs) => docs.map((doc) => `/${doc.slug}`).join('') }),
    redirectsPlugin({ collections: ['pages', 'posts'], redirectTypes: ['301', '302'] }),
    formBuilderPlugin({ fields: { payment: true }, redirectRelationships: ['pages'] }),
    searchPlugin({ collections: ['pages', 'posts'], localize: true, searchOverrides: { fields: ({ defaultFields }) => [...defaultFields, { name: 'excerpt', type: 'textarea' }] } }),
  ],
})
