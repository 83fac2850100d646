/** A pod whose only fault at `baseline` is that it is privileged; `restricted` asks for more. */
export const privilegedPod = `apiVersion: v1
kind: Pod
metadata:
  name: debug
spec:
  containers:
    - name: shell
      image: registry.example/shell:1.0
      securityContext:
        privileged: true # the author's reason
`;

/** A pod with the seccomp annotation that clusters ignore; its translation to the field is a safe fix. */
export const annotatedPod = `apiVersion: v1
kind: Pod
metadata:
  name: annotated
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
spec:
  containers:
    - name: shell
      image: registry.example/shell:1.0
`;

/** No Kubernetes manifest, however much it looks like one. */
export const helmValues = `containers:
  - securityContext:
      privileged: true
`;
