import type { DocumentChoice } from '../../../../domain/contract/exports.ts';
import type { ExportOptions } from '../../../../domain/document/export-options.ts';

/** What of a choice of document its pages depend on. */
export type PreviewChoice = Pick<DocumentChoice, 'dealId' | 'round' | 'copy' | 'since'> & {
  readonly options: ExportOptions;
};
