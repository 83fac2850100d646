import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, IMAGES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A node does not pull an image that it has. A pod can so run a private image without credentials for it, because another pod pulled it before, or an old or changed image that has the name of the right one.',
  escape:
    'Name a private image that another team’s pods run, with `imagePullPolicy: Never`, and read their code and the secrets that were built into it; or, with a runtime’s socket, load an image under a name that others use.',
  remedy:
    'Name the image by its digest, or set `imagePullPolicy: Always`: only layers that are not there are then fetched. For a whole cluster, use the admission plugin AlwaysPullImages; kubelets since 1.35 verify credentials for cached images themselves.',
  references: [cis('1.2.11'), IMAGES],
};
export default explanation;
