/** The address of a plan's page may say what to mark in its text: `/tinh/ha-giang/?tim=đất đai#ii-2`. */
export const MARK_PARAMETER = 'tim'
