import { project } from '../shared/project'

export default project({
  collections: [
    {
      slug: 'posts',
      fields: [
        { name: 'a', type: 'text' }, { name: 'b', type: 'number' }, { name: 'c', type: 'text' }, { name: 'd', type: 'text' },
        { name: 'e', type: 'select', options: ['x', 'y'], defaultValue: 'x' }, { name: 'f', type: 'text', defaultValue: 'x' }, { name: 'g', type: 'relationship', relationTo: 'people' }, { name: 'h', type: 'relationship', relationTo: ['tags', 'people'] },
        { name: 'i', type: 'relationship', relationTo: 'tags' }, { name: 'j', type: 'relationship', relationTo: 'tags' }, { name: 'k', type: 'text' }, { name: 'l', type: 'select', options: ['x'] },
        { name: 'm', type: 'array', fields: [{ name: 'x', type: 'text' }] }, { name: 'n', type: 'array', fields: [{ name: 'x', type: 'text' }] },
      ],
    },
    { slug: 'tags', fields: [] },
    { slug: 'people', fields: [] },
  ],
})
