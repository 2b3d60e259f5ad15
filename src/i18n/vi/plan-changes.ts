/** Words of the page that compares a plan with the one that it replaces or amends. */
export const planChangesWords = {
  planChanges: {
    title: (plan: string) => `${plan}: thay đổi so với văn bản trước`,
    description: (plan: string) =>
      `Văn bản mới của ${plan} so với văn bản mà nó thay thế hoặc sửa đổi: mục tiêu nào đổi, câu nào mới, câu nào không còn.`,
    current: 'Thay đổi',
    link: 'Xem thay đổi so với văn bản trước',
    linkOfOlder: 'xem văn bản mới đổi những gì',
    replaced: (newer: string, older: string) => `${newer} thay thế ${older}.`,
    amended: (newer: string, older: string) =>
      `${newer} sửa đổi, bổ sung ${older}: những gì văn bản mới không nêu vẫn theo văn bản trước.`,
    readOlder: 'Đọc văn bản trước',
    targets: 'Mục tiêu',
    targetsTable: (older: string, newer: string) => `Mục tiêu của ${older} và của ${newer}`,
    columns: { indicator: 'Chỉ tiêu', year: 'Mốc', before: 'Văn bản trước', after: 'Văn bản này' },
    sameTargets: (same: number, all: number) => `${same} trên ${all} mục tiêu không đổi, không kể ra đây.`,
    noTargets: 'Không mục tiêu nào đổi.',
    notStated: 'không nêu',
    text: 'Lời văn',
    summary: (same: number, changed: number, added: number, removed: number) =>
      `${same} câu giữ nguyên, ${changed} câu sửa, ${added} câu mới, ${removed} câu không còn.`,
    legend: { before: 'Cách đọc: ', added: 'chữ mới', between: ', ', removed: 'chữ bị bỏ', after: '.' },
    same: (count: number) => `… ${count} câu giữ nguyên …`,
    removed: 'Câu không còn',
    opening: 'Phần đầu',
  },
}
