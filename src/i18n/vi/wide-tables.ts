/** Words of the script of wide tables, which stand on pages that compare nothing too. */
export const wideTableWords = {
  moreColumns: (count: number) => `${count} cột nữa →`,
}
