import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { badPort, diskFilledUp, diskFull, portBusy, ROOM_TO_INSTALL, ROOM_TO_RUN, Stop } from './lines.mjs'

const MEGABYTE = 1024 * 1024

/**
 * The port of PORT, 8787 when unset.
 * @param {string | undefined} value
 * @throws {Stop} when it is no port
 */
export function portFrom(value) {
  const port = Number(value ?? 8787)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop(badPort(value))
  return port
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
const canListen = (port, host) =>
  new Promise((answer) => {
    const server = createServer()
    server.once('error', (error) =>
      answer(!('code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code)))),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)))
  })

/** @param {number} port @returns {Promise<boolean>} */
const somebodyAnswers = (port) =>
  new Promise((answer) => {
    const socket = connect({ port, host: 'localhost' })
    socket.once('connect', () => answer(Boolean(socket.destroy())))
    socket.once('error', () => answer(false))
  })

/**
 * @param {number} port
 * @throws {Stop} when another program holds the port, on either family of addresses
 */
export async function demandPort(port) {
  if ((await somebodyAnswers(port)) || !(await canListen(port, '127.0.0.1'))) throw new Stop(portBusy(port))
}

/** Megabytes free where the checkout lies. @param {string} root */
async function freeRoom(root) {
  const { bavail, bsize } = await statfs(root)
  return Math.floor((bavail * bsize) / MEGABYTE)
}

/**
 * @param {string} root
 * @throws {Stop} when the disk cannot take what comes next: an installation, or a day of data
 */
export async function demandRoom(root) {
  const free = await freeRoom(root)
  const needed = existsSync(`${root}/node_modules/.package-lock.json`) ? ROOM_TO_RUN : ROOM_TO_INSTALL
  if (free < needed) throw new Stop(diskFull(root, free, needed))
}

/**
 * npm says at length that it failed, and not always why.
 * @param {string} root
 * @param {unknown} error what was thrown when installing failed
 * @returns {Promise<unknown>} the same, or that the disk filled up meanwhile
 */
export const whyNotInstalled = async (root, error) =>
  (await freeRoom(root)) < ROOM_TO_RUN ? new Stop(diskFilledUp) : error
