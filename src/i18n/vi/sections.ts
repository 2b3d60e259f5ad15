/** From which section to which a part goes; `list` is the heading that they stand under, "" where there is none. */
const range = (list: string, first: string, last: string) =>
  `${list === '' ? '' : `${list}: `}${first === last ? first : `${first} … ${last}`}`

/** Words of pages whose sections are too many for one of them. */
export const sectionsWords = {
  sections: {
    title: (title: string, part: number, parts: number) => `${title}, phần ${part} trên ${parts}`,
    here: (part: number, parts: number, list: string, first: string, last: string) =>
      `Trang dài nên chia làm ${parts} phần; ở đây là phần ${part}: ${range(list, first, last)}. Tìm chữ trong trang (Ctrl+F) và in chỉ gồm phần này.`,
    part: (part: number, list: string, first: string, last: string) => `Phần ${part}: ${range(list, first, last)}`,
    parts: 'Các phần của trang',
    find: 'Tìm theo tên trong mọi phần',
    next: (part: number, list: string, first: string, last: string) =>
      `Xem tiếp phần ${part}: ${range(list, first, last)}`,
  },
}
