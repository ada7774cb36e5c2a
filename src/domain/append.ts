/** Adds an item at the end of the list that is kept under a key, and begins the list with the key's first item. */
export const appendTo = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};
