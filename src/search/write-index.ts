export async function writeSearchIndex(_a: string, _b: string) {
  return { records: 0, plans: 0 }
}
