/** Words of the pages of themes: what plans say of one thing, sentence by sentence. */
export const themesWords = {
  themes: {
    title: 'Chủ đề: các tỉnh nói gì',
    description: 'Kế hoạch nào nói gì về bán dẫn, trí tuệ nhân tạo, nhân lực, khởi nghiệp…: đủ từng câu của từng tỉnh.',
    intro: (themes: number, plans: number) =>
      `${themes} chủ đề. Mỗi trang chép đủ từng câu của ${plans} kế hoạch nhắc tới chủ đề ấy, và kể tên tỉnh không nhắc tới.`,
    pageTitle: (theme: string) => `${theme}: các tỉnh nói gì`,
    pageDescription: (theme: string) =>
      `${theme}: từng câu trong kế hoạch của các tỉnh thực hiện Nghị quyết 57 nói về chủ đề này.`,
    counted: (speaking: number, all: number, sentences: number) =>
      `${speaking} trên ${all} tỉnh nhắc tới, ${sentences} câu`,
    summary: (speaking: number, all: number, sentences: number) =>
      speaking === all
        ? `Cả ${all} tỉnh có kế hoạch trong bộ dữ liệu đều nhắc tới, trong ${sentences} câu.`
        : `${speaking} trên ${all} tỉnh có kế hoạch trong bộ dữ liệu nhắc tới, trong ${sentences} câu.`,
    silent: (names: string[]) => `Không nhắc tới: ${names.join(', ')}.`,
    /** Below the map in the picture of the page. */
    mapCaption: 'Ô đậm: tỉnh hiện nay có kế hoạch nhắc tới.',
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu nhắc tới chủ đề này.',
    method: (phrases: string[]) =>
      `Một câu được chép vào đây khi có một trong các cụm từ: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}. Trang này không đánh giá tỉnh nào làm nhiều hay ít.`,
    except: (phrases: string[]) => `Không tính: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}.`,
    beside: (count: number, isPart: boolean) =>
      isPart
        ? `Đặt mục tiêu của ${count} tỉnh nhắc nhiều câu nhất cạnh nhau`
        : `Đặt mục tiêu của ${count} tỉnh này cạnh nhau`,
    jump: 'Đến tỉnh',
    sentences: (count: number) => `${count} câu`,
    order: (names: string[]) =>
      names.length > 12 ? 'thứ tự các chấm là thứ tự các tỉnh trong bảng so sánh.' : `thứ tự: ${names.join(', ')}.`,
    dots: { yes: 'có nhắc tới', no: 'không nhắc tới' },
    fullText: 'Phần mở đầu',
    others: 'Chủ đề khác',
    all: 'Mọi chủ đề',
    /** Behind the words of a target within a sentence. */
    target: (indicator: string) => `mục tiêu: ${indicator}`,
  },
}
