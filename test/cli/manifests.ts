/** A pod that is silent at restricted, with lines put in by the tests. */
export function pod({
  spec = '',
  container = '',
}: { spec?: string; container?: string } = {}): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  securityContext:
    runAsNonRoot: true
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: app
      image: registry.example/app:1
      securityContext:
${container}        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
`;
}

export const HARDENED = pod();
export const HOST_PID = pod({ spec: '  hostPID: true\n' });
export const PRIVILEGED = pod({ container: '        privileged: true\n' });
