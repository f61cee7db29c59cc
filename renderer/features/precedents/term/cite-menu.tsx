import { Button, Menu } from '@mantine/core';
import { ChevronDown, Quote } from 'lucide-react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { CiteChoices, type CiteChoicesProps } from './cite-choices.tsx';

interface CiteMenuProps extends CiteChoicesProps {
  readonly open: OpenDeal;
  readonly title: string;
}

/** Cites a precedent as the reason of our position on a term, or of a change that this round makes to it. */
export function CiteMenu({ title, ...choices }: CiteMenuProps) {
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          aria-label={`Cite: ${title}`}
          leftSection={<Quote size={12} aria-hidden />}
          rightSection={<ChevronDown size={12} aria-hidden />}
        >
          Cite
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <CiteChoices {...choices} />
      </Menu.Dropdown>
    </Menu>
  );
}
