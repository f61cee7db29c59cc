import type { DocumentChoice } from '../../../domain/contract/exports.ts';

export const formatWords: Readonly<Record<DocumentChoice['as'], string>> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  json: 'JSON',
};

export const copyWords: Readonly<Record<DocumentChoice['copy'], string>> = {
  counterpart: 'Counterpart copy',
  internal: 'Internal copy',
  redline: 'Redline',
};
