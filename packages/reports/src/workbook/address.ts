/** A column as people name it: `D`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** A cell as people name it: `D12`. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`
