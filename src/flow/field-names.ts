import { hintOfName } from "../knowledge/personal-names.ts";
import type { Walk } from "./walk.ts";

/**
 * The walk for a value that goes by another name than the field that it is of: of `({ phone: p }) => …` and of a watcher of
 * `user.phone`. Where nobody knows where the value comes from, the field's name counts.
 */
export const asField = (walk: Walk, field: string | undefined): Walk =>
  field === undefined || walk.state.path.length > 0
    ? walk
    : {
        ...walk,
        go: (node, path, change = {}) => walk.go(node, path, { field, ...change }),
        lost: () => {
          walk.lost();
          const { kinds, whole } = hintOfName(field);
          if (kinds.length > 0) walk.found({ node: walk.state.node, kinds, api: field, basis: "name" }, kinds, whole);
        },
      };
