// One field of a customer, by a function of the customer.
export const change = (doc) => ({ notes: `${doc.name} likes ${doc.tags[0]} since ${Date.now()}` })

export const transform = (doc) => ({ ...doc, ...change(doc) })
