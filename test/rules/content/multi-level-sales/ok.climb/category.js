async function trail(id) {
  const names = [];
  let node = await Category.findById(id);
  while (node && node.parentId) {
    node = await Category.findById(node.parentId);
    names.push({ name: node.name, level: names.length });
  }
  return names;
}
async function refund(orders) {
  let money = 0;
  for (const order of orders) money += order.balance * order.rate;
  return money;
}
