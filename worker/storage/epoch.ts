/** [S8] A ward's epoch: eight random letters and digits. A copy restored under a new epoch makes phones send again. */
export function newEpoch(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  return (a * 2 ** 20 + (b >>> 12)).toString(36).padStart(8, '0').slice(-8)
}
