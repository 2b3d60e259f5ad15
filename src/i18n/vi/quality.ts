/** One of the numbers that do not seem to fit: "≥ 75", "đến năm 2035". */
interface Stated {
  value: string
  when: string
}

/** Words of the page of odd places. */
export const qualityWords = {
  quality: {
    title: 'Chỗ đáng hỏi',
    description:
      'Những chỗ đáng hỏi lại trong kế hoạch các tỉnh: con số có vẻ không khớp nhau, kèm hai câu gốc đặt cạnh nhau; chỉ tiêu chính không được nêu.',
    intro:
      'Phần mềm đọc các con số trong từng kế hoạch và đánh dấu những chỗ có vẻ không khớp. Dấu chỉ nói “hãy xem chỗ này”, không nói kế hoạch sai: có thể hai câu nói về hai việc khác nhau, hoặc bản quét sai một chữ.',
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
    /** The flag `other-place`. */
    otherPlace: {
      text: (plan: string, words: string, provinces: string) => `${plan} viết “${words}”, tức là nói về ${provinces}`,
      twins: 'Câu này cũng đứng trong kế hoạch khác',
    },
    differing: {
      title: 'Hai văn bản của một tỉnh ghi khác nhau',
      intro:
        'Cùng chỉ tiêu và cùng năm, nhưng các văn bản còn hiệu lực của một tỉnh ghi khác nhau. Văn bản được lấy vào bảng so sánh đứng trước.',
    },
    kinds: {
      conflict: {
        name: 'Hai con số khác nhau',
        text: (plan: string, indicator: string, stated: Stated, restated: Stated) =>
          `${plan} ghi hai số cho “${indicator}” ${stated.when}: ${stated.value} và ${restated.value}`,
      },
      regression: {
        name: 'Mốc sau thấp hơn mốc trước',
        text: (plan: string, indicator: string, stated: Stated, restated: Stated) =>
          `${plan} đặt “${indicator}” ${restated.when} kém mốc trước: ${restated.value}, sau ${stated.value} ${stated.when}`,
      },
      jump: {
        name: 'Tăng vọt',
        text: (plan: string, indicator: string, stated: Stated, restated: Stated) =>
          `${plan} đặt “${indicator}” gấp từ năm lần trở lên giữa hai mốc: ${stated.value} ${stated.when}, ${restated.value} ${restated.when}`,
      },
      'out-of-range': {
        name: 'Ngoài khoảng có thể',
        text: (plan: string, indicator: string, stated: Stated) =>
          `${plan} ghi “${indicator}” ${stated.when} là ${stated.value}, ngoài khoảng có thể`,
      },
      differing: { name: 'Văn bản khác của tỉnh ghi khác' },
      replaced: { name: 'Văn bản đã được thay thế' },
      copied: { name: 'Câu có ở kế hoạch khác' },
      repeated: {
        name: 'Nêu hai lần',
        text: (plan: string, indicator: string, stated: Stated) =>
          `${plan} nêu hai lần cùng một số cho “${indicator}” ${stated.when}: ${stated.value}`,
      },
    },
  },
}
