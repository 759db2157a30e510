import { getSystemErrorMap } from 'node:util';

const KNOWN: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it, or a part of its path, is a file and not a folder',
  EEXIST: 'something of that name is there already',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links go round in a circle',
};

/** What went wrong with a file, in words and without its path. */
export function fileProblem(error: unknown): string {
  const { code, errno } = error as { readonly code?: unknown; readonly errno?: unknown };
  if (typeof code === 'string' && KNOWN[code] !== undefined) return KNOWN[code];
  const described = typeof errno === 'number' ? getSystemErrorMap().get(errno)?.[1] : undefined;
  return described ?? (typeof code === 'string' ? code : 'it could not be used');
}
