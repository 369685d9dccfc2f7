import type { ApiResult } from '../../../../contract/index.ts'
import { definePort } from '../../../live/port.ts'
import type { KeyCalls } from '../../followKey.ts'

/** The server's desk for keys as the screens meet it; no key ever goes through it. */
export type KeysPort = KeyCalls & { noteSheet: (key: string) => Promise<ApiResult<null>> }
export const keysPort = definePort<KeysPort>('keys')
