/** Words of the script of shared passages; apart from the pages' words, so that a browser loads only these. */
export const sharingWords = {
  found: (count: number, all: number) => `Còn ${count} trên ${all} đoạn.`,
}
