import { assertNever, type AppError, type FileRefusal } from './result.ts';

/** Words for people. The window and the command line say the same thing, so the words live beside the errors. */
export function describeError(error: AppError): string {
  switch (error.code) {
    case 'not-found':
      return `There is no ${error.entity} "${error.id}" in this workspace.`;
    case 'invalid-input':
      return error.issues
        .map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message))
        .join('\n');
    case 'conflict':
      return error.message;
    case 'file-refused':
      return describeRefusal(error.reason, error.fileName, error.detail);
    case 'no-workspace':
      return 'No workspace is open. Open or create one first.';
    case 'cancelled':
      return 'Cancelled. Nothing was changed.';
    case 'backend-lost':
      return 'The part of Parley that keeps the workspace stopped and was started again. This last change was not saved: please make it once more. Everything before it is safe.';
    case 'internal':
      return `Something went wrong inside Parley and was logged as ${error.incidentId}. Nothing was changed.`;
    default:
      return assertNever(error);
  }
}

function describeRefusal(reason: FileRefusal, name: string, detail?: string): string {
  const more = detail ? ` ${detail}` : '';
  switch (reason) {
    case 'missing':
      return `"${name}" is not there. It may have been moved, renamed or deleted.${more}`;
    case 'is-folder':
      return `"${name}" is a folder, not a file.${more}`;
    case 'empty':
      return `"${name}" is empty (zero bytes).${more}`;
    case 'no-folder':
      return `The folder for "${name}" is not there. Make it first, or choose another.${more}`;
    case 'bad-name':
      return `"${name.length > 60 ? `${name.slice(0, 60)}…` : name}" cannot be the name of a file here: it is too long or holds a character that is not allowed.${more}`;
    case 'is-workspace':
      return `"${name}" is a Parley workspace. It was left as it is: Parley never writes over a workspace.${more}`;
    case 'exists':
      return `"${name}" exists already. Choose another name: Parley never writes over a workspace.${more}`;
    case 'not-a-workspace':
      return `"${name}" is not a Parley workspace. It was left as it is.${more}`;
    case 'newer':
      return `"${name}" was written by a newer Parley. Update this one to open it; the file was left as it is.${more}`;
    case 'damaged':
      return `"${name}" is damaged. It was left as it is, so that nothing gets worse. Open a copy or a backup of it instead.${more}`;
    case 'in-use':
      return `"${name}" is open in another Parley window or command. Close it there and try again.${more}`;
    case 'read-only':
      return `"${name}" cannot be written: the file or its folder is read-only. Copy it to a folder of your own and try again.${more}`;
    case 'disk-full':
      return `There is no room left on the disk that holds "${name}". Nothing was written. Free some space and try again.${more}`;
    case 'not-text':
      return `"${name}" is not a text file that Parley can read.${more}`;
    case 'wrong-format':
      return `"${name}" does not have the form that was expected.${more}`;
    case 'changed-while-reading':
      return `"${name}" changed while it was being read. Nothing was imported; try again.${more}`;
    case 'unreadable':
      return `"${name}" cannot be read.${more}`;
    default:
      return assertNever(reason);
  }
}
