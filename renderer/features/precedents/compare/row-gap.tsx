/** Stands for rows that are out of sight. */
export function RowGap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden>
      <td aria-hidden colSpan={columns} style={{ height }} />
    </tr>
  );
}
