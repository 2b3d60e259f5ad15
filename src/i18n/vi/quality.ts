/** Words of the page of odd places. */
export const qualityWords = {
  quality: {
    title: 'Chỗ cần xem lại',
    description: 'Những chỗ trong kế hoạch các tỉnh mà con số có vẻ không khớp nhau, kèm hai câu gốc đặt cạnh nhau.',
    intro:
      'Chương trình đọc các con số trong từng kế hoạch và đánh dấu những chỗ có vẻ không khớp. Dấu chỉ nói “hãy xem chỗ này”, không nói kế hoạch sai: có thể hai câu nói về hai việc khác nhau, hoặc bản quét sai một chữ.',
    none: 'Không có chỗ nào được đánh dấu.',
    missing: {
      title: 'Điều kế hoạch không nêu',
      intro:
        'Không nêu cũng là một thông tin. Dưới đây là các chỉ tiêu chính mà kế hoạch không đặt con số ở mốc nào, và câu kế hoạch có nói tới chỉ tiêu ấy, nếu có.',
      caption: (missing: number, all: number) => `không nêu con số của ${missing} trên ${all} chỉ tiêu chính`,
      unreadCaption: (missing: number, all: number) =>
        `chưa đọc hết bảng, chưa thấy con số của ${missing} trên ${all} chỉ tiêu chính`,
      columns: { indicator: 'Chỉ tiêu', reason: 'Kế hoạch viết' },
    },
    count: (count: number) => `${count} chỗ`,
    differing: {
      title: 'Hai văn bản của một tỉnh ghi khác nhau',
      intro:
        'Cùng chỉ tiêu và cùng năm, nhưng các văn bản còn hiệu lực của một tỉnh ghi khác nhau. Văn bản được lấy vào bảng so sánh đứng trước.',
    },
    kinds: {
      conflict: {
        name: 'Hai con số khác nhau',
        text: (indicator: string, when: string) =>
          `Cùng chỉ tiêu “${indicator}”, ${when}, kế hoạch nêu hai giá trị khác nhau.`,
      },
      regression: {
        name: 'Mốc sau thấp hơn mốc trước',
        text: (indicator: string, when: string) => `“${indicator}”: mục tiêu ${when} kém mục tiêu của mốc trước đó.`,
      },
      jump: {
        name: 'Tăng vọt',
        text: (indicator: string, when: string) =>
          `“${indicator}”: mục tiêu ${when} gấp từ năm lần mốc trước đó trở lên.`,
      },
      'out-of-range': {
        name: 'Ngoài khoảng có thể',
        text: (indicator: string, when: string) => `“${indicator}”, ${when}: tỷ lệ trên 100 % hoặc chỉ số trên 1.`,
      },
      differing: { name: 'Văn bản khác của tỉnh ghi khác' },
      replaced: { name: 'Văn bản đã được thay thế' },
      repeated: {
        name: 'Nêu hai lần',
        text: (indicator: string, when: string) => `“${indicator}”, ${when}: kế hoạch nêu cùng một giá trị ở hai chỗ.`,
      },
    },
  },
}
