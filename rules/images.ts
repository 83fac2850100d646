import { parseImageReference } from '../server/src/kubernetes/imageReference.ts';
import type { ImageReference } from '../server/src/kubernetes/imageReference.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import type { Field } from '../server/src/kubernetes/view.ts';

/** An image that a pod runs or mounts. */
export interface PodImage {
  readonly image: Field<string>;
  readonly reference: ImageReference;
  /** Undefined for an image volume. */
  readonly container: Container | undefined;
}

/**
 * The images of a pod's containers, then those of its image volumes. What no runtime can read is
 * left out: it is filled in by a tool, or refused.
 */
export function imagesOf(pod: Pod): readonly PodImage[] {
  return [
    ...pod.containers.flatMap((container) => imageIn(container.view.string('image'), container)),
    ...pod.spec
      .items('volumes')
      .flatMap((volume) => imageIn(volume.mapping('image').string('reference'), undefined)),
  ];
}

function imageIn(
  image: Field<string> | undefined,
  container: Container | undefined,
): readonly PodImage[] {
  const reference = image && parseImageReference(image.value);
  return image === undefined || reference === undefined ? [] : [{ image, reference, container }];
}

/** Neither a digest nor a tag but `latest`. */
export function isLatest({ tag, digest }: ImageReference): boolean {
  return digest === undefined && (tag === undefined || tag === 'latest');
}
