import { companyKey } from '../patents/company-names.ts';

/**
 * Whether two names may be read as one company: alike but for legal form and writing, or the one is the other with more
 * words behind it, such as "Nokia" and "Nokia Technologies Oy".
 */
export function isSameCompany(one: string, other: string): boolean {
  const [first, second] = [companyKey(one), companyKey(other)];
  return (
    first !== '' &&
    second !== '' &&
    (`${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `))
  );
}
