import {
  BookText,
  FileStack,
  Handshake,
  PanelLeftClose,
  PanelLeftOpen,
  Scale,
  Search,
  Settings,
} from 'lucide-react';
import { useApp } from '../store.ts';
import type { Route } from '../route-slice.ts';
import { Hint } from '../ui/hint.tsx';
import { openPalette } from './open-palette.ts';
import { RailButton } from './rail-button.tsx';
import styles from './rail.module.css';

const places = [
  {
    label: 'Deals',
    keys: 'mod+1',
    icon: Handshake,
    route: { screen: 'deals' },
    screens: ['deals', 'deal', 'new-deal', 'receiving'],
  },
  {
    label: 'Patent lists',
    keys: 'mod+2',
    icon: FileStack,
    route: { screen: 'patent-lists' },
    screens: ['patent-lists', 'patent-list'],
  },
  {
    label: 'Precedents',
    keys: 'mod+3',
    icon: Scale,
    route: { screen: 'precedents', precedentId: null },
    screens: ['precedents'],
  },
  {
    label: 'Clauses',
    keys: 'mod+4',
    icon: BookText,
    route: { screen: 'clauses', clauseId: null },
    screens: ['clauses'],
  },
  { label: 'Settings', keys: 'mod+,', icon: Settings, route: { screen: 'settings' }, screens: ['settings'] },
] as const satisfies readonly { route: Route; screens: readonly Route['screen'][]; [key: string]: unknown }[];

/** The places of a workspace, with labels until it is collapsed. */
export function Rail() {
  const screen = useApp((state) => state.route.screen);
  const go = useApp((state) => state.go);
  const isCollapsed = useApp((state) => state.preferences.railCollapsed);
  const changePreferences = useApp((state) => state.changePreferences);
  const Toggle = isCollapsed ? PanelLeftOpen : PanelLeftClose;
  return (
    <nav className={styles.rail} aria-label="Main" data-collapsed={isCollapsed || undefined}>
      <RailButton label="Search" keys="mod+K" icon={Search} isCollapsed={isCollapsed} onClick={openPalette} />
      <div className={styles.places}>
        {places.map((place) => (
          <RailButton
            key={place.label}
            label={place.label}
            keys={place.keys}
            icon={place.icon}
            isCollapsed={isCollapsed}
            isHere={place.screens.some((name) => name === screen)}
            onClick={() => go(place.route)}
          />
        ))}
      </div>
      <Hint label={isCollapsed ? 'Show labels' : 'Collapse'} keys="mod+B" position="right">
        <button
          type="button"
          className={styles.toggle}
          aria-label={isCollapsed ? 'Show labels in the rail' : 'Collapse the rail'}
          aria-expanded={!isCollapsed}
          onClick={() => void changePreferences({ railCollapsed: !isCollapsed })}
        >
          <Toggle size={16} aria-hidden />
        </button>
      </Hint>
    </nav>
  );
}
