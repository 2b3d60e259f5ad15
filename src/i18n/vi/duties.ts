/** Words of the pages of duties: who has to do what by when. */
export const dutiesWords = {
  duties: {
    title: 'Việc phải làm: ai, việc gì, bao giờ',
    description:
      'Các kế hoạch thực hiện Nghị quyết 57 giao việc cho ai, hạn đến ngày nào: theo ngày, theo cơ quan, theo tỉnh, có tệp lịch.',
    intro: (duties: string, plans: number, dated: number) =>
      `${duties} việc mà ${plans} kế hoạch giao cho cơ quan cụ thể, ${dated} việc có ngày. Mỗi việc dẫn về câu văn đã giao.`,
    method:
      'Một việc được kể ở đây khi câu văn giao nó cho một cơ quan: cơ quan là chủ ngữ (“Sở … chủ trì”), được yêu cầu (“giao …”), hoặc được nêu ở đề mục, ở dòng có dấu hai chấm ngay trên trong phần tổ chức thực hiện, hay ở bảng phân công. Ngày là ngày cuối của thời hạn: “trong quý I/2025” là 31/3/2025. Phần mềm nhận ra các việc này, người đọc nên xem lại câu gốc.',
    notKnown: 'Trang không biết việc nào đã làm xong: “đã qua hạn” chỉ là so ngày trong văn bản với hôm nay.',
    byDate: 'Theo ngày',
    byBody: 'Theo cơ quan',
    byPlace: 'Theo tỉnh',
    filters: 'Lọc các việc',
    body: 'Cơ quan',
    anyBody: 'Mọi cơ quan',
    place: 'Tỉnh',
    anyPlace: 'Mọi tỉnh',
    timing: 'Thời hạn',
    anyTiming: 'Mọi thời hạn',
    kinds: { day: 'Có ngày', repeated: 'Làm lặp lại', always: 'Làm thường xuyên', none: 'Không nêu thời hạn' },
    notNamed: 'không nêu rõ cơ quan',
    count: (count: number) => `${count} việc`,
    /** Where a part of the list is in the page. */
    countOf: (count: number, all: number) => `ở phần này ${count} trên ${all} việc`,
    filtersAll: 'Lọc tính cả các việc ở những phần sau.',
    dated: (count: number) => (count === 0 ? '' : `${count} có ngày`),
    deadline: {
      none: 'không nêu',
      always: 'thường xuyên',
      noYear: (words: string) => `${words} (không nêu năm)`,
      repeated: (every: number[], days: string[]) => {
        const periods = every.map(
          (months) => PERIODS[months] ?? (months % 12 === 0 ? `${months / 12} năm` : `${months} tháng`),
        )
        const often = every.join() === '12' ? 'hằng năm' : ['định kỳ', periods.join(', ')].join(' ').trimEnd()
        return days.length > 0 ? `${often}, trước ${days.join(' và ')}` : often
      },
    },
    calendar: 'Tệp lịch (.ics)',
    calendarAll: 'Tệp lịch của mọi việc có ngày (.ics)',
    calendarName: (whose: string) => `Việc theo kế hoạch Nghị quyết 57: ${whose}`,
    everyBody: 'mọi cơ quan',
    calendarNote:
      'Tệp lịch có các việc có ngày, cả việc lặp lại vào ngày nhất định mỗi năm; mở bằng ứng dụng lịch trên máy hay điện thoại.',
    csv: 'Bảng dữ liệu (CSV)',
    ofBody: (body: string) => `${body}: việc được giao`,
    ofBodyDescription: (body: string) =>
      `Các kế hoạch thực hiện Nghị quyết 57 giao ${body} việc gì, hạn đến ngày nào, từng câu văn.`,
    ofPlace: (place: string) => `${place}: ai làm gì, bao giờ`,
    ofPlaceDescription: (place: string) =>
      `Kế hoạch thực hiện Nghị quyết 57 của ${place} giao cơ quan nào việc gì, hạn đến ngày nào, từng câu văn.`,
    bodySummary: (places: number, all: number, duties: number) =>
      `${places} trên ${all} tỉnh có kế hoạch trong bộ dữ liệu giao việc cho cơ quan này: ${duties} việc.`,
    /** Before the name of those who are called together. */
    alsoAs: (duties: number, dated: number) =>
      `Còn ${duties} việc, ${dated} việc có ngày, giao chung cho mọi nơi cùng loại:`,
    placeSummary: (duties: number, dated: number) => `${duties} việc, ${dated} việc có ngày.`,
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu giao việc cho cơ quan này bằng câu văn nêu tên.',
    /** Below the map in the picture of the page. */
    mapCaption: 'Ô đậm: tỉnh hiện nay có kế hoạch giao việc cho cơ quan này.',
    nothing: 'Phần mềm không nhận ra việc nào mà kế hoạch này giao cho cơ quan cụ thể.',
    alsoCalled: (names: string[]) => `Trong văn bản còn gọi là: ${names.map((name) => `“${name}”`).join(', ')}.`,
    partners: 'Phối hợp',
    receivers: 'Nhận báo cáo',
    /** Before the sentence that names the body, of one that does not itself. */
    above: (sentence: string) => `Ngay dưới: “${sentence}”`,
    besides: 'Việc khác nêu cơ quan này',
    asPartner: 'Phối hợp làm',
    asPartnerNote: 'Việc giao cho cơ quan khác, câu văn hay bảng phân công nêu cơ quan này là nơi phối hợp.',
    asReceiver: 'Báo cáo gửi về',
    asReceiverNote: 'Báo cáo mà câu văn nói gửi cho cơ quan này.',
    onlyBeside:
      'Chưa câu văn nào giao việc cho cơ quan này; dưới đây là việc cơ quan này phối hợp làm hoặc nhận báo cáo.',
    all: 'Mọi việc',
    others: 'Cơ quan khác',
    fullText: 'Phần mở đầu',
    ofPlan: 'Ai làm gì, bao giờ',
  },
}

const PERIODS: Record<number, string> = { 1: 'hằng tháng', 30: '2,5 năm' }
