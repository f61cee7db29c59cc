import { themeQuartz } from 'ag-grid-community';

/** Our tokens stand for the colours, so that the grid follows the theme of the window. */
export const gridTheme = themeQuartz.withParams({
  fontFamily: 'var(--font-ui)',
  fontSize: 12,
  headerFontSize: 12,
  headerFontWeight: 500,
  rowHeight: 28,
  headerHeight: 28,
  spacing: 4,
  cellHorizontalPadding: 8,
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--text)',
  textColor: 'var(--text)',
  headerTextColor: 'var(--dim)',
  headerBackgroundColor: 'var(--sunken)',
  accentColor: 'var(--accent)',
  borderColor: 'var(--line)',
  rowHoverColor: 'var(--hover)',
  selectedRowBackgroundColor: 'var(--selected)',
  oddRowBackgroundColor: 'var(--surface)',
  headerColumnResizeHandleColor: 'var(--line-strong)',
  iconColor: 'var(--dim)',
  borderRadius: 0,
  wrapperBorderRadius: 0,
  wrapperBorder: false,
  focusShadow: 'none',
});
