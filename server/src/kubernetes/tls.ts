/** Go's names of TLS versions that are broken or out of use (RFC 8996). */
export const WEAK_TLS_VERSIONS: ReadonlySet<string> = new Set([
  'VersionTLS10',
  'VersionTLS11',
  // etcd's names
  'TLS1.0',
  'TLS1.1',
]);

/**
 * True for a cipher suite that Go itself lists as insecure: RC4, 3DES, CBC with SHA-256, and RSA key
 * exchange (crypto/tls, InsecureCipherSuites, Go 1.24).
 */
export function isWeakCipherSuite(name: string): boolean {
  return /_RC4_|_3DES_|_CBC_SHA256$|^TLS_RSA_WITH_/.test(name);
}
