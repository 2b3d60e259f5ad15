/** Words of the script of duties; apart from the pages' words, so that a browser loads only these. */
export const dutyWords = {
  found: (count: number, all: number) =>
    count === 0 ? 'Không việc nào như vậy.' : count === all ? '' : `Còn ${count} trên ${all} việc.`,
  count: (count: number) => `${count} việc`,
  loading: 'Đang tải các việc ở những phần sau…',
  notLoaded: 'Không tải được các việc ở những phần sau, nên chưa lọc. Hãy chọn lại.',
  past: 'đã qua hạn theo văn bản',
}
