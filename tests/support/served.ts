import { startProduct } from '../../scripts/product.ts'

/** The product as people reach it. */
export interface Served {
  url: string
  stop(): Promise<void>
}

/** Serves the product on a free port (the e2e set-up has built it); with PRODUCT_URL set, takes the one that runs there. */
export async function served(): Promise<Served> {
  const running = process.env.PRODUCT_URL
  if (running) return { url: running, stop: async () => undefined }
  return startProduct()
}
