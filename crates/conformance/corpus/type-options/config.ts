// What has a bearing on the declarations only.
import { project, locales } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'fancy-things',
      admin: { description: 'A thing.\nOf two lines.' },
      typescript: { interface: 'Thing' },
      fields: [
        { name: 'shape', type: 'json', jsonSchema: { fileMatch: ['a://b/foo.json'], uri: 'a://b/foo.json', schema: { type: 'object', properties: { a: { type: 'string', enum: ['x', 'y'] }, b: { type: 'array', items: { type: 'number' } } }, required: ['a'] } } },
        { name: 'hint', type: 'text', admin: { description: { en: 'In English */', es: 'En español' } } },
        { name: 'kind', type: 'select', interfaceName: 'Kind', options: ['it\'s', 'a "quote"', 'b'] },
        { name: 'group', type: 'group', interfaceName: 'SharedGroup', admin: { description: 'described' }, fields: [{ name: 'x', type: 'text', required: true }] },
        { name: 'rows', type: 'array', interfaceName: 'SharedRows', fields: [{ name: 'x', type: 'text' }] },
        { name: 'custom', type: 'text', typescriptSchema: [() => ({ type: 'number' }) as never] },
        { name: '2num', type: 'text' },
        { name: 'quoted-name', type: 'text' },
      ],
    },
    { slug: 'people', fields: [{ name: 'veryLong', type: 'relationship', hasMany: true, relationTo: ['fancy-things', 'people', 'series', 'two-words-and-more'] as never, required: true }] },
    { slug: 'series', fields: [] },
    { slug: 'two-words-and-more', fields: [{ name: 'choice', type: 'radio', required: true, options: ['the-first-of-the-options', 'the-second-of-the-options', 'the-third-of-the-options', 'the-fourth'] }] },
  ],
  localization: locales,
  typescript: {
    autoGenerate: false,
    declare: { ignoreTSError: true },
    schema: [({ jsonSchema }) => ({ ...jsonSchema, definitions: { ...jsonSchema.definitions, Extra: { type: 'object', properties: { a: { type: 'string' } } } } })] as never,
    strictDraftTypes: true,
  } as never,
})
