import {
  ActionIcon,
  Autocomplete,
  Button,
  Checkbox,
  createTheme,
  Input,
  Kbd,
  Menu,
  Modal,
  MultiSelect,
  NativeSelect,
  SegmentedControl,
  Select,
  Switch,
  Tabs,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent. Shade 8 carries white words in the light theme, shade 7 in the dark. */
const petrol: MantineColorsTuple = [
  '#e8f6f9',
  '#d0e9ef',
  '#a6d6e0',
  '#86c9d6',
  '#6cbecd',
  '#5bb5c6',
  '#45a6b8',
  '#1a7689',
  '#0d6577',
  '#06505f',
];

const small = { defaultProps: { size: 'xs' } };

/** Mantine made dense: one small size, 4 px corners, hairlines, motion under 120 ms. Colours come from `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  colors: { petrol },
  defaultRadius: 4,
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '18px', lg: '22px', xl: '26px' },
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 24, variant: 'subtle', color: 'gray' } }),
    Autocomplete: Autocomplete.extend(small),
    Button: Button.extend({ defaultProps: { size: 'compact-sm' }, styles: { label: { fontWeight: 500 } } }),
    Checkbox: Checkbox.extend(small),
    Input: Input.extend({
      defaultProps: { size: 'xs' },
      vars: () => ({ wrapper: { '--input-height': '28px', '--input-fz': '13px' } }),
    }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'xs' } }),
    Kbd: Kbd.extend({ defaultProps: { size: 'xs' } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } }),
    Modal: Modal.extend({
      defaultProps: { transitionProps: { duration: 100 }, overlayProps: { backgroundOpacity: 0.4 } },
    }),
    MultiSelect: MultiSelect.extend(small),
    NativeSelect: NativeSelect.extend(small),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs', transitionDuration: 80 } }),
    Select: Select.extend(small),
    Switch: Switch.extend(small),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    TagsInput: TagsInput.extend(small),
    // Only prose is checked: a name or a figure is no mistake
    Textarea: Textarea.extend({ defaultProps: { size: 'xs', spellCheck: true } }),
    TextInput: TextInput.extend(small),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 600,
        transitionProps: { duration: 80 },
        events: { hover: true, focus: true, touch: false },
        multiline: true,
        maw: 320,
      },
    }),
  },
});

/** The theme is a preference of the shell; nothing is kept in the page's own storage. */
export const noStorage: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
