import * as v from 'valibot'

const Names = v.optional(v.array(v.string()))
const Entry = v.looseObject({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  dev: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
  os: Names,
  cpu: Names,
  optionalDependencies: v.optional(v.record(v.string(), v.string())),
})
const Lock = v.looseObject({ packages: v.record(v.string(), Entry) })
type Entry = v.InferOutput<typeof Entry>
export type Lock = v.InferOutput<typeof Lock>

/** @throws ValiError when the text is no lockfile */
export const lockFrom = (json: string): Lock => v.parse(Lock, JSON.parse(json))

const systems: Record<string, string> = { win32: 'win32', windows: 'win32' }
for (const name of ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony']) systems[name] = name
const processors: Record<string, string> = { '64': 'x64' }
for (const name of ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'])
  processors[name] = name

/** What a package made for one system says of itself, read from a name such as `binding-linux-arm64-musl`. */
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | null {
  const parts = name.split(/[/-]/)
  const os = parts.flatMap((part) => systems[part] ?? [])
  const cpu = parts.flatMap((part) => processors[part] ?? [])
  if (os.length === 0 || cpu.length === 0) return null
  if (!os.includes('linux')) return { os, cpu }
  if (parts.some((part) => part.startsWith('musl'))) return { os, cpu, libc: ['musl'] }
  return parts.some((part) => part.startsWith('gnu')) ? { os, cpu, libc: ['glibc'] } : { os, cpu }
}

/** Packages for one system that a locked package may bring, and that the lock itself does not hold. */
export const missingFrom = ({ packages }: Lock): { name: string; version: string; owner: Entry }[] =>
  Object.entries(packages).flatMap(([path, owner]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, owner })),
  )

/**
 * The lock with an entry for every system. A registry that mirrors only what its users run leaves the packages of
 * other systems out of the lock, and `npm ci` then refuses the lock as a whole.
 */
export function complete(lock: Lock): Lock {
  const packages = { ...lock.packages }
  for (const { name, version, owner } of missingFrom(lock)) {
    const platform = platformOf(name)
    if (!platform) throw new Error(`${name}: for which system is it?`)
    packages[`node_modules/${name}`] = {
      version,
      ...(owner.dev && { dev: true }),
      optional: true,
      ...platform,
    }
  }
  return { ...lock, packages }
}
