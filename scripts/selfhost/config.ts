/** What a machine of one's own decides. */
export type SelfHost = {
  port: number
  /** Folder of the databases; must exist and be writable. */
  data: string
  /** Folder of the built files. */
  dist: string
  compatibilityDate: string
  /** Address of the proxy in front, when it is on another machine. */
  proxy: string
  /** Whether the demo roles exist. */
  demo: boolean
}

const text = (value: string) => JSON.stringify(value)

/**
 * The configuration of a plain workerd that serves the same Worker as wrangler.toml describes for Cloudflare. The keys of
 * the classes name the folders of their databases: changing them would lose the data. The secrets come from the environment.
 */
export const workerdConfig = ({ port, data, dist, compatibilityDate, proxy, demo }: SelfHost): string => `\
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "front", worker = .front),
    (name = "files", disk = (path = ${text(dist)}, writable = false)),
    (name = "data", disk = (path = ${text(data)}, writable = true)),
  ],
  sockets = [(name = "http", address = "*:${port}", http = (), service = "front")],
);

const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "index.js")],
  compatibilityDate = ${text(compatibilityDate)},
  durableObjectNamespaces = [
    (className = "WardLedger", uniqueKey = "to-so-WardLedger", enableSql = true),
    (className = "ProvinceLedger", uniqueKey = "to-so-ProvinceLedger", enableSql = true),
    (className = "GuideDesk", uniqueKey = "to-so-GuideDesk", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "data"),
  bindings = [
    (name = "WARD", durableObjectNamespace = "WardLedger"),
    (name = "PROVINCE", durableObjectNamespace = "ProvinceLedger"),
    (name = "GUIDES", durableObjectNamespace = "GuideDesk"),
    (name = "ASSETS", service = (name = "front", entrypoint = "Assets")),
    (name = "DEMO", text = ${text(demo ? '1' : '')}),
    (name = "TOKEN_KEY", fromEnvironment = "TOKEN_KEY"),
    (name = "SETUP_KEY", fromEnvironment = "SETUP_KEY"),
    (name = "CONTENT_KEY", fromEnvironment = "CONTENT_KEY"),
  ],
);

const front :Workerd.Worker = (
  modules = [(name = "front", esModule = embed "front.js")],
  compatibilityDate = ${text(compatibilityDate)},
  bindings = [
    (name = "INVENTORY", json = embed "inventory.json"),
    (name = "FILES", service = "files"),
    (name = "PROXY", text = ${text(proxy)}),
    (name = "MAIN", service = "main"),
  ],
);
`
