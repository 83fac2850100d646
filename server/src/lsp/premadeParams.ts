/**
 * Params of a message whose JSON is known in pieces, so that what has not changed since the last
 * message need not be written out again. Who does not know of it is given the same by `toJSON`.
 */
export class PremadeParams {
  readonly json: () => string;
  readonly toJSON: () => unknown;

  constructor(json: () => string, toJSON: () => unknown) {
    this.json = json;
    this.toJSON = toJSON;
  }
}
