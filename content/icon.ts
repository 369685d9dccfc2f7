/** Symbols of the product's icon set that content may name beside a word; the screens draw them. */
export type IconName =
  | ('basket' | 'call' | 'camera' | 'clock' | 'cloud-alert' | 'document' | 'door' | 'download' | 'health')
  | ('id-card' | 'key' | 'lock' | 'minus-circle' | 'money' | 'nfc' | 'no' | 'no-signal' | 'pause' | 'pen')
  | ('people' | 'person' | 'phone' | 'phone-check' | 'phone-plus' | 'question' | 'search' | 'shield')
  | ('shield-check' | 'sms' | 'text-size' | 'wallet' | 'warning')
