import { Button, SegmentedControl, Switch } from '@mantine/core';
import { useApp } from '../../store.ts';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { ExportName } from './export-name.tsx';
import { OwnWords } from './own-words.tsx';
import styles from './settings-screen.module.css';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function SettingsScreen() {
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const about = useApp((state) => state.about);
  const workspace = useApp((state) => state.workspace);
  const facts = [
    ['Workspace', workspace?.file],
    ['Parley', about?.version],
    ['Electron', about?.electron],
    ['Chromium', about?.chromium],
    ['Network', 'none: Parley goes out to no address'],
  ] as const;
  return (
    <>
      <ScreenBar title="Settings" />
      <div className={styles.body}>
        <section className={styles.group} aria-label="Look">
          <h2>Look</h2>
          <div className={styles.row}>
            <span id="theme">Theme</span>
            <SegmentedControl
              aria-labelledby="theme"
              value={preferences.theme}
              data={[...themes]}
              onChange={(theme) => void changePreferences({ theme })}
            />
          </div>
          <div className={styles.row}>
            <span id="rail">Labels in the rail</span>
            <Switch
              aria-labelledby="rail"
              checked={!preferences.railCollapsed}
              onChange={(event) => void changePreferences({ railCollapsed: !event.currentTarget.checked })}
            />
          </div>
          <div className={styles.row}>
            <span>Widths of the panes</span>
            <Button variant="default" onClick={() => void changePreferences({ panes: {} })}>
              Put back
            </Button>
          </div>
        </section>
        <ExportName />
        <OwnWords />
        <section className={styles.group} aria-label="About">
          <h2>About</h2>
          <dl>
            {facts.map(([label, value]) => (
              <div key={label} className={styles.row}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}
