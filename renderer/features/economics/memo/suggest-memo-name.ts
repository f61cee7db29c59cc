/** "Memo - Nokia and Xiaomi, round 3.pdf", in characters that every system takes. It is ours alone, so our title may name it. */
export function suggestMemoName(title: string, round: number): string {
  const plain = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
    .slice(0, 110)
    .trim();
  return `Memo - ${plain}, round ${round}.pdf`;
}
