import type { Resource } from './resource.ts';

/**
 * True for an object that was read from a cluster: the API server refuses to create one that has a
 * `resourceVersion`. Such a manifest is a record, not an order.
 */
export function isReadFromCluster({ view }: Resource): boolean {
  return view.mapping('metadata').string('resourceVersion') !== undefined;
}
