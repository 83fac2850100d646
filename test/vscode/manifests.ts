/** A pod whose only fault at `baseline` is that it is privileged; `restricted` asks for more. */
export const privilegedPod = `apiVersion: v1
kind: Pod
metadata:
  name: debug
spec:
  containers:
    - name: shell
      image: registry.example/shell:1.0 # pinned
      securityContext:
        privileged: true
`;

/** A RuntimeClass in a form that clusters refuse, which is safe to mend, and a pod that is not hardened. */
export const removedRuntimeClass = `apiVersion: node.k8s.io/v1beta1
kind: RuntimeClass
metadata:
  name: gvisor
handler: runsc
---
apiVersion: v1
kind: Pod
metadata:
  name: sandboxed
spec:
  runtimeClassName: gvisor
  containers:
    - name: shell
      image: registry.example/shell:1.0
`;

/** No Kubernetes manifest, however much it looks like one. */
export const helmValues = `containers:
  - securityContext:
      privileged: true
`;
