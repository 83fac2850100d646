/** True for a URL or an address that only programs of the same machine can reach. */
export function isLoopback(address: string): boolean {
  const host = address
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^(?:\[(?<v6>[^\]]*)\]|(?<v4>[^:]*))(?::\d+)?$/, '$<v6>$<v4>');
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);
}
