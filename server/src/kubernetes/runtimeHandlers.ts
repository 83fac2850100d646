/** Handlers that start containers on the node’s own kernel, under the names of their projects. */
const SHARED_KERNEL_HANDLERS: ReadonlySet<string> = new Set(['runc', 'crun', 'youki', 'nvidia']);

/** Names that RuntimeClasses of sandboxes have in their documentation: gVisor, Kata Containers. */
const SANDBOX_NAME = /^(gvisor|runsc|kata|kata-containers|firecracker|sandbox|sandboxed)(-.+)?$/;

/** Whether a RuntimeClass’s handler is known to share the node’s kernel with its containers. */
export function sharesKernel(handler: string): boolean {
  return SHARED_KERNEL_HANDLERS.has(handler);
}

/** Whether the name of a RuntimeClass promises a kernel apart from the node’s. */
export function promisesSandbox(name: string): boolean {
  return SANDBOX_NAME.test(name);
}

/** Whether a handler is one of Kata Containers, by the names that its installer gives them. */
export function isKataHandler(handler: string): boolean {
  return /^kata(-.+)?$/.test(handler);
}

/** What Kata Containers’ own RuntimeClass for QEMU counts for a pod’s virtual machine. */
export const KATA_OVERHEAD = { memory: '160Mi', cpu: '250m' };
