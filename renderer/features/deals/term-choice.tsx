import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { Check } from 'lucide-react';
import { catalogue } from '../../../domain/terms/catalogue.ts';
import { sections } from '../../../domain/terms/term.ts';
import styles from './new-deal-form.module.css';

interface TermChoiceProps {
  readonly keys: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** The terms to begin with, in the order of a sheet. Mandatory ones are always there; others can be added any time. */
export function TermChoice({ keys, onChange }: TermChoiceProps) {
  const chosen = new Set(keys);
  const toggle = (key: string): void =>
    onChange(chosen.has(key) ? keys.filter((other) => other !== key) : [...keys, key]);
  return (
    <section aria-label="Terms to begin with">
      <div className={styles.termsHead}>
        <h2 className={styles.label}>Terms to begin with</h2>
        <span className={styles.count}>
          {chosen.size} of {catalogue.length}; those without a box belong to every sheet
        </span>
        <Button variant="subtle" onClick={() => onChange(catalogue.map((term) => term.key))}>
          Choose all
        </Button>
        <Button
          variant="subtle"
          onClick={() => onChange(catalogue.filter((term) => term.mandatory).map((term) => term.key))}
        >
          Only mandatory
        </Button>
      </div>
      <div className={styles.sections}>
        {sections.map((section) => (
          <fieldset key={section.key} className={styles.section}>
            <legend>{section.label}</legend>
            {catalogue
              .filter((term) => term.section === section.key)
              .map((term) =>
                term.mandatory ? (
                  <span key={term.key} className={styles.always} title={term.help}>
                    <Check size={14} aria-hidden /> {term.label}
                    <VisuallyHidden> (mandatory)</VisuallyHidden>
                  </span>
                ) : (
                  <Checkbox
                    key={term.key}
                    label={term.label}
                    title={term.help}
                    checked={chosen.has(term.key)}
                    onChange={() => toggle(term.key)}
                  />
                ),
              )}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
