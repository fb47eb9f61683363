import type { CollectionBeforeChangeHook } from 'payload'

/** An appointment ends when its services are done: start plus the sum of their durations. */
export const setAppointmentEnd: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const start = data.date ?? originalDoc?.date
  const services = (data.services ?? originalDoc?.services ?? []) as Array<{ id: number | string } | number | string>
  if (!start || services.length === 0) return data

  const ids = services.map((service) => (typeof service === 'object' ? service.id : service))
  const { docs } = await req.payload.find({
    collection: 'services',
    depth: 0,
    limit: ids.length,
    req,
    where: { id: { in: ids } },
  })
  const minutes = docs.reduce((sum, service) => sum + (service.duration ?? 30), 0)
  return { ...data, endsAt: new Date(new Date(start).getTime() + minutes * 60_000).toISOString() }
}
