import { Check, Loader, Lock, ShieldCheck, TriangleAlert } from 'lucide-react';
import { ProblemCount } from '../features/checks/problem-count.tsx';
import { useApp } from '../store.ts';
import { JobList } from './job-list.tsx';
import styles from './status-bar.module.css';

/** Which workspace, whether all is saved, what is running, and who may see the screen. */
export function StatusBar() {
  const name = useApp((state) => state.workspace?.name);
  const file = useApp((state) => state.workspace?.file);
  return (
    <footer className={styles.bar} aria-label="Status" data-pane="status">
      <span title={file} className={styles.name}>
        {name}
      </span>
      <SavedState />
      <SheetProblems />
      <JobList />
      <span
        className={styles.private}
        title="This screen shows titles, notes and sides that only we may see. Print a counterpart copy to hand across the table."
      >
        <Lock size={12} aria-hidden /> Private screen
      </span>
      <span className={styles.item} title="Parley never uses the network.">
        <ShieldCheck size={12} aria-hidden /> Offline
      </span>
    </footer>
  );
}

/** Problems of the deal on the screen, whatever part of it is shown. */
function SheetProblems() {
  const route = useApp((state) => state.route);
  const dealId = route.screen === 'deal' ? route.dealId : '';
  const open = useApp((state) => state.dealsById[dealId]);
  const go = useApp((state) => state.go);
  if (route.screen !== 'deal' || !open) return null;
  return <ProblemCount open={open} onShow={() => go({ ...route, tab: 'term-sheet' })} />;
}

function SavedState() {
  const isWriting = useApp((state) => state.writing > 0);
  const lost = useApp((state) => state.lostWrites);
  const isRefused = useApp((state) => Object.keys(state.refused).length > 0);
  const whatIsLost = [...new Set(Object.values(lost).map((write) => write.what))].join(', ');
  if (whatIsLost || isRefused) {
    return (
      <output
        className={styles.alarm}
        title={
          whatIsLost
            ? `Not in the file: ${whatIsLost}.`
            : 'A value that was refused is not in the file; see its field.'
        }
      >
        <TriangleAlert size={12} aria-hidden /> Not saved
      </output>
    );
  }
  return (
    <output className={styles.item}>
      {isWriting ? <Loader size={12} aria-hidden /> : <Check size={12} aria-hidden />}{' '}
      {isWriting ? 'Saving…' : 'Saved'}
    </output>
  );
}
