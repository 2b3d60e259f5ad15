/** Every word of the interface in Vietnamese. The plans' words are not here: they are content. */
export const vi = {
  plan: {
    rendered: {
      footnotes: 'Chú thích của văn bản',
      backToText: 'Trở lại nội dung',
      corrected: (was: string) => `Biên tập sửa lỗi quét; bản nhận được ghi “${was}”`,
    },
  },
}

/** The shape that every language fills. */
export type Strings = typeof vi
