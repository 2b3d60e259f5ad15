/** Words of the script of duties; apart from the pages' words, so that a browser loads only these. */
export const dutyWords = {
  found: (count: number, all: number) =>
    count === 0 ? 'Không việc nào như vậy.' : count === all ? '' : `Còn ${count} trên ${all} việc.`,
  count: (count: number) => `${count} việc`,
  past: 'đã qua hạn theo văn bản',
}
