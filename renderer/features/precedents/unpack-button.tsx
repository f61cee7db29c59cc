import { Button, Menu } from '@mantine/core';
import { Calculator } from 'lucide-react';
import { useApp } from '../../store.ts';

interface UnpackButtonProps {
  readonly precedentId: string;
  /** The deal that is open; without it every deal of the workspace is offered. */
  readonly dealId?: string;
}

/** Leads to the worksheet on which a precedent is unpacked for a deal. Draws nothing where there is no deal. */
export function UnpackButton({ precedentId, dealId }: UnpackButtonProps) {
  const deals = useApp((state) => state.deals);
  const go = useApp((state) => state.go);
  const showPart = useApp((state) => state.showEconomicsPart);
  const showWorksheet = useApp((state) => state.showWorksheet);
  const unpack = (id: string): void => {
    showWorksheet(precedentId);
    showPart('unpacking');
    go({ screen: 'deal', dealId: id, tab: 'economics', termKey: null });
  };
  const icon = <Calculator size={14} aria-hidden />;
  if (dealId !== undefined)
    return (
      <Button variant="subtle" leftSection={icon} onClick={() => unpack(dealId)}>
        Unpack it
      </Button>
    );
  const [only, ...others] = deals.state === 'ready' ? deals.value : [];
  if (!only) return null;
  if (others.length === 0)
    return (
      <Button
        variant="default"
        leftSection={icon}
        title={`On a worksheet of "${only.title}"`}
        onClick={() => unpack(only.id)}
      >
        Unpack
      </Button>
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={icon}>
          Unpack for…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[only, ...others].map(({ id, title }) => (
          <Menu.Item key={id} onClick={() => unpack(id)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
