/**
 * The name of a model or a data set as a configuration gives it, without where it lies: a folder of somebody's home, a
 * bucket or a cache says more of the person than of the model.
 */
export function publicName(text: string): string | null {
  const name = text.trim().replace(/[\\/]+$/, '')
  if (name === '') return null
  const cached = /(?:models|datasets)--([^/\\]+?)--([^/\\]+)/.exec(name)
  if (cached) return `${cached[1]}/${cached[2]}`
  // A home alone is somebody's name.
  if (/^(?:[A-Za-z]:)?[\\/](?:home|Users|root)(?:[\\/][^\\/]*)?$/.test(name)) return null
  // `organisation/name` is a public id; anything with more levels, a scheme, a drive or a dot in front is a place.
  if (/^[\w.-]+\/[\w.-]+$/.test(name) && !/^\.|^~/.test(name)) return name
  return name.split(/[\\/]/).at(-1) ?? null
}
