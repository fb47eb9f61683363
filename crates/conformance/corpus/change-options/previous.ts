import { project } from '../shared/project'

const field = (name: string, options: string[], more = {}) => ({ name, type: 'select', options, ...more }) as never

export default project({
  collections: [
    {
      slug: 'posts',
      versions: { drafts: true },
      fields: [
        field('added', ['a', 'b']), field('before', ['a', 'b']), field('between', ['a', 'b']), field('gone', ['a', 'b']), field('moved', ['a', 'b']),
        field('both', ['a', 'b'], { defaultValue: 'b' }), field('many', ['a', 'b'], { hasMany: true }), field('quoted', ['b']), field('default', ['a', 'b'], { defaultValue: 'a', required: true }),
      ],
    },
  ],
})
