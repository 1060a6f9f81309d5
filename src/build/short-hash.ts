import { createHash } from 'node:crypto';

/** Changes with the content: for names and addresses under which a file may be cached for ever. */
export const shortHash = (...content: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  return hash.digest('base64url').slice(0, 8);
};
